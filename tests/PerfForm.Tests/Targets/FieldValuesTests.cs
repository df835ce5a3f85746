using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Targets;

/// <summary>Value strings met in real forms, each with the target that it gives, as a table that can be read through.</summary>
public sealed class FieldValuesTests
{
    [Fact]
    public void Every_value_met_in_the_field_gives_its_target()
    {
        var parser = new TargetParser(FormWords.LoadEmbedded().Targets);
        var lines = File.ReadAllLines(Fixture.PathOf("values-met-in-the-field.txt")).Select(text => $"{text} | {Describe(parser.Parse(text))}\n");
        Golden.Matches(string.Concat(lines), "values-met-in-the-field.txt");
    }

    private static string Describe(Target target) => target.KindName() + target switch
    {
        NumberTarget number => $" {number.Operator.InData()} {number.Value} {number.Unit}{(number.IsImplied ? " implied" : string.Empty)}"
            + $"{Said("basis", number.Basis)}{Said("per", number.Per)}",
        PeriodTarget period => $" {period.Start} {period.End}",
        RangeTarget range => $" {range.Lower} {range.Upper} {range.Unit}",
        DeadlineTarget deadline => $" {deadline.Year}-{deadline.Month}-{deadline.Day} {deadline.Part} {deadline.Recurs}",
        MultipleTarget multiple => $": {string.Join("; ", multiple.Parts.Select(part => $"{part.Raw} = {Describe(part)}"))}",
        _ => string.Empty,
    };

    private static string Said(string key, string? words) => words is null ? string.Empty : $" {key} {words}";
}
