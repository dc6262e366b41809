using System.Collections;
using System.Reflection;

namespace Maatwerkplaats.Core.Tests.Data;

/// <summary>Maakt van elk type een gevuld voorbeeld: tekst, getallen, keuzes, lijsten en wat daarin zit.</summary>
internal static class Voorbeeld
{
    public static object? Van(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "é tekst \"met\" <tekens>",
            _ when type == typeof(Guid) => new Guid("11111111-2222-3333-4444-555555555555"),
            _ when type == typeof(DateTime) => new DateTime(2026, 3, 2, 9, 30, 15, 123, DateTimeKind.Utc),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 2),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ when type.IsPrimitive => Convert.ChangeType(1, type, null),
            _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) => Verzameling(type),
            _ => Object(type),
        };
    }

    private static IEnumerable Verzameling(Type type)
    {
        var delen = type.GetGenericArguments();
        if (delen is [var sleutel, var waarde])
        {
            var woordenboek = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(delen))!;
            woordenboek.Add(Van(sleutel)!, Van(waarde));
            return woordenboek;
        }

        var lijst = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(delen))!;
        lijst.Add(Van(delen[0]));
        return lijst;
    }

    private static object Object(Type type)
    {
        var maker = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First(c => c.GetParameters() is not [{ ParameterType: var p }] || p != type);
        var ding = maker.Invoke([.. maker.GetParameters().Select(p => Van(p.ParameterType))]);
        foreach (var eigenschap in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(e => e.CanWrite && maker.GetParameters().All(p => p.Name != e.Name)))
        {
            eigenschap.SetValue(ding, Van(eigenschap.PropertyType));
        }

        return ding;
    }
}
