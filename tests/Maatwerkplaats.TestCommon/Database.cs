namespace Maatwerkplaats.TestCommon;

/// <summary>De databases waarop alles moet werken.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
