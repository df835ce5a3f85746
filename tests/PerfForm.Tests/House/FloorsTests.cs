using System.Reflection;
using NetArchTest.Rules;
using PerfForm.Cli;
using PerfForm.Core;

namespace PerfForm.Tests.House;

/// <summary>The floors of the house: what stands lower knows nothing of what stands higher, and rooms of one floor do not know each other in circles.</summary>
public sealed class FloorsTests
{
    private const string Core = "PerfForm.Core";
    private const string Cli = "PerfForm.Cli";

    // The lowest first. Floors on one line do not know each other at all.
    private static readonly string[][] Floors =
    [
        ["Text"], ["Guards"], ["Grids"], ["Diagnostics"], ["Configuration"], ["Model"], ["Vocabulary"], ["Targets"], ["Importers"],
        ["Rules", "Writers", "Readers"], ["Reviews", "Filling"], ["Intake"], ["Bulk"],
    ];

    private static readonly Assembly CoreAssembly = typeof(Pipeline).Assembly;
    private static readonly Assembly CliAssembly = typeof(PerfFormCommand).Assembly;

    public static TheoryData<string> AllFloors => [.. Floors.SelectMany(floor => floor)];

    [Theory]
    [MemberData(nameof(AllFloors))]
    public void A_floor_knows_nothing_of_the_floors_above_it(string floor)
    {
        var place = Array.FindIndex(Floors, rooms => rooms.Contains(floor));
        var above = Floors.Skip(place).SelectMany(rooms => rooms).Where(room => room != floor).Select(room => $"{Core}.{room}").ToArray();
        Assert.Empty(TypesThatKnow(CoreAssembly, $"{Core}.{floor}", [.. above, $"{Core}.{nameof(Pipeline)}"], exceptBulk: floor == "Bulk"));
    }

    [Fact]
    public void Every_type_of_the_library_stands_on_a_floor_or_is_the_pipeline()
    {
        var strays = CoreAssembly.GetTypes()
            .Where(type => type.Namespace is { } name && name.StartsWith(Core, StringComparison.Ordinal) && !type.IsNested && type != typeof(Pipeline))
            .Where(type => !Floors.SelectMany(floor => floor).Any(floor => IsWithin(type.Namespace!, $"{Core}.{floor}")));
        Assert.Empty(strays);
    }

    [Fact]
    public void Reports_and_help_know_nothing_of_commands()
    {
        Assert.Empty(TypesThatKnow(CliAssembly, $"{Cli}.Reporting", [$"{Cli}.Commands"]));
        Assert.Empty(TypesThatKnow(CliAssembly, $"{Cli}.Help", [$"{Cli}.Commands", $"{Cli}.Reporting"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rooms_beside_each_other_do_not_know_each_other_in_circles(bool isCore)
    {
        var assembly = isCore ? CoreAssembly : CliAssembly;
        var rooms = assembly
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith(isCore ? Core : Cli, StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!)
            .Distinct()
            .ToList();
        foreach (var beside in rooms.GroupBy(room => room[..Math.Max(0, room.LastIndexOf('.'))]))
        {
            var knows = beside.ToDictionary(
                room => room,
                room => beside.Where(other => other != room && TypesThatKnow(assembly, room, [other]).Count > 0).ToList());
            Assert.Null(CircleIn(knows));
        }
    }

    private static IReadOnlyList<string> TypesThatKnow(Assembly assembly, string room, string[] others, bool exceptBulk = false) =>
    [
        .. Types
            .InAssembly(assembly)
            .That()
            .ResideInNamespace(room)
            .And()
            .HaveDependencyOnAny(exceptBulk ? [.. others.Where(other => !other.EndsWith(nameof(Pipeline), StringComparison.Ordinal))] : others)
            .GetTypes().Select(type => type.FullName).Where(name => IsWithin(name[..name.LastIndexOf('.')], room)).Order(StringComparer.Ordinal),
    ];

    private static bool IsWithin(string name, string room) => name == room || name.StartsWith($"{room}.", StringComparison.Ordinal);

    private static string? CircleIn(Dictionary<string, List<string>> knows)
    {
        return knows.Keys.Select(room => From(room, [room])).FirstOrDefault(circle => circle is not null);

        string? From(string room, List<string> way) => knows[room]
            .Select(next => next == way[0] ? string.Join(" → ", [.. way, next]) : way.Contains(next) ? null : From(next, [.. way, next]))
            .FirstOrDefault(circle => circle is not null);
    }
}
