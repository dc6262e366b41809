# Gedeeld door start, maatwerk en test: is het gereedschap er, en is er iets te bouwen?
# Verwacht dat $wortel de map van de broncode is.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Een bouwproces dat blijft hangen, houdt ook de uitvoer van de aanroeper open.
export MSBUILDDISABLENODEREUSE=1

website="$wortel/src/Maatwerkplaats.Web/bin/Release/net10.0/Maatwerkplaats.Web.dll"
stempel="$wortel/src/Maatwerkplaats.Web/bin/Release/.stand"

eis_gereedschap() {
  if ! command -v dotnet >/dev/null || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
    echo "De .NET SDK 10 ontbreekt: installeer die van https://dot.net/download." >&2
    return 1
  fi
  if ! command -v npm >/dev/null; then
    echo "Node.js met npm ontbreekt: installeer versie 20 of nieuwer van https://nodejs.org." >&2
    return 1
  fi
}

# Verandert zodra een bronbestand verandert, erbij komt of verdwijnt.
stand_van_bron() {
  (cd "$wortel" && find src Directory.Build.props Directory.Packages.props global.json \
    \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name '.bouw*' \) -prune \
    -o -type f -printf '%p %T@ %s\n' | LC_ALL=C sort | sha256sum)
}

is_gebouwd() {
  [ -f "$website" ] && [ -f "$stempel" ] && [ "$(cat "$stempel")" = "$1" ]
}

# Bouwt wat is opgegeven, zonder uitvoer tenzij het mislukt.
bouw() {
  local stand log
  stand=$(stand_van_bron)
  log=$(mktemp)
  if ! dotnet build "$1" -c Release --nologo -v quiet -clp:ErrorsOnly --disable-build-servers </dev/null >"$log" 2>&1; then
    echo "Bouwen is mislukt:" >&2
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  echo "$stand" >"$stempel"
}

bouw_website_zo_nodig() {
  is_gebouwd "$(stand_van_bron)" && return
  eis_gereedschap || return 1
  mkdir -p "$wortel/src/Maatwerkplaats.Web/bin/Release"
  # Twee opdrachten tegelijk bouwen niet door elkaar.
  exec 9>"$stempel.slot"
  flock 9
  is_gebouwd "$(stand_van_bron)" || bouw "$wortel/src/Maatwerkplaats.Web/Maatwerkplaats.Web.csproj" || return 1
  exec 9>&-
}
