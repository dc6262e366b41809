// Runs `npm ci` once, also when several builds start at the same moment.
import { execSync } from 'node:child_process'
import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'

const slot = '.npm-slot'
const klaar = 'node_modules/.package-lock.json'
const tijd = (pad) => statSync(pad, { throwIfNoEntry: false })?.mtimeMs ?? 0
const isBijgewerkt = () => tijd(klaar) >= tijd('package-lock.json')

function neemSlot() {
  try {
    mkdirSync(slot)
    return true
  } catch {
    // A build that was killed leaves its lock behind; nobody needs five minutes.
    if (Date.now() - tijd(slot) > 300_000 && tijd(slot) > 0) rmdirSync(slot)
    return false
  }
}

while (!neemSlot()) await wacht(200)
try {
  if (!isBijgewerkt()) {
    execSync('npm ci --no-audit --no-fund --ignore-scripts --loglevel=error', { stdio: 'inherit' })
    utimesSync(klaar, new Date(), new Date())
  }
} finally {
  rmdirSync(slot)
}
