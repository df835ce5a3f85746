using CsCheck;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Filling;

/// <summary>Filling is the inverse of reading: what was filled in is read again as it was, and what was not is listed.</summary>
public sealed class RoundTripTests
{
    // Cells that nothing took are no content of the new form; that there are hardly any is asked below.
    private const string Unclaimed = "/unclaimed/";
    private static readonly Lazy<IReadOnlyList<(string Name, Document Document)>> Fixtures = new(() =>
        [.. Filled.Fixtures().Where(fixture => fixture.Document.Forms.Count > 0)]);

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void All_fixtures_are_read_again_as_they_were(string name)
    {
        var faults = new List<string>();
        foreach (var (fixture, document) in Fixtures.Value)
        {
            faults.AddRange(FaultsOf(name, document).Select(fault => $"{fixture}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void Forms_of_parts_of_all_fixtures_are_read_again_as_they_were(string name)
    {
        var forms = Fixtures.Value.SelectMany(fixture => fixture.Document.Forms).Where(form => form.Reading is null).ToArray();
        Seeded.All(Mixed(forms), 60, form => !FaultsOf(name, DocumentOf(form)).Any());
    }

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void Nothing_of_a_filled_form_is_not_understood(string name)
    {
        var strange = Fixtures.Value
            .Where(fixture => Filled.Of(name, fixture.Document).Read.Forms.Any(form => form.Unclaimed.Count > 0))
            .Select(fixture => fixture.Name);

        // 项目建设周期, a name among the indicators, ends the other half of the table.
        Assert.Equal(name == "mof-2015" ? ["ra09-quanzhou-tingche"] : Array.Empty<string>(), strange);
    }

    [Fact]
    public void The_same_data_gives_the_same_bytes()
    {
        var document = Fixtures.Value[^1].Document;
        Assert.Equal(Filled.Of("mof-2021", document).Bytes, Filled.Of("mof-2021", document).Bytes);
    }

    private static Document DocumentOf(Form form) => new(new SourceFile("甲.xlsx", null, string.Empty), [form], [], []);

    private static IEnumerable<string> FaultsOf(string name, Document document)
    {
        var filled = Filled.Of(name, document);
        var read = filled.Read.Forms;
        var given = document.Forms.Index().OrderBy(form => form.Item.Kind.IsOfDepartment ? 0 : 1).ToList();
        if (read.Count != given.Count)
        {
            return [$"{given.Count} forms were filled in, {read.Count} read"];
        }

        return given.Index().SelectMany(form =>
        {
            var expected = FormFacts.Of(form.Item.Item, FormFacts.LeftOf(filled.Left, form.Item.Index));
            var actual = FormFacts.Of(read[form.Index], new HashSet<string>());
            return expected.Except(actual).Select(line => $"lost {line}")
                .Concat(actual.Except(expected).Where(line => !line.StartsWith(Unclaimed, StringComparison.Ordinal)).Select(line => $"made {line}"));
        });
    }

    // A form whose head, money, goals, tasks and indicators are of other forms of its kind. A table without levels is not put above one with them:
    // its blank cells would be given the levels of the rows around them.
    private static Gen<Form> Mixed(Form[] forms) => Gen.Select(
        Gen.Int[0, forms.Length - 1], Gen.Int[0, forms.Length - 1], Gen.Int[0, forms.Length - 1], Gen.Int[0, forms.Length - 1], Gen.Int[0, 40]).Select(
        (head, money, goals, table, skipped) =>
        {
            var form = forms[head];
            var alike = forms.Where(other => other.Kind == form.Kind).ToArray();
            Form At(int at) => alike[at % alike.Length];
            var second = HasLevels(At(table)) == HasLevels(form) ? form.Indicators.Skip(skipped) : [];
            return form with
            {
                Budget = At(money).Budget,
                TermBudget = At(money).TermBudget,
                Goals = At(goals).Goals,
                Tasks = At(goals).Tasks,
                Indicators =
                [
                    .. At(table).Indicators.Concat(second).DistinctBy(indicator => (indicator.Name?.Value, indicator.Target.Raw)),
                ],
            };
        });

    private static bool HasLevels(Form form) => form.Indicators.All(indicator => indicator.Level1 is not null);
}
