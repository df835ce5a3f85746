using System.Text;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Readers;
using PerfForm.Tests.Model.Contract;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Readers;

/// <summary>What import wrote is read back as it was, and anything else is told in one line with its place.</summary>
public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void A_document_with_every_key_is_written_again_as_it_was(string format)
    {
        var document = WholeDocument.Create() with { Skipped = [], Diagnostics = [] };
        var written = Imported.In(format, document);
        Assert.Equal(written, Imported.In(format, [.. Read(written)]));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void The_sample_is_written_again_as_it_was(string format)
    {
        var written = Imported.In(format, Imported.File(Fixture.Workbook) with { Skipped = [], Diagnostics = [] });
        Assert.Equal(written, Imported.In(format, [.. Read(written)]));
    }

    [Fact]
    public void Every_key_of_a_form_is_read()
    {
        // Each is missed where it is not read, so that a new key cannot be forgotten.
        string[] names = ["form", "indicator", "target", "money", "project", "contact", "task", "goal"];
        var keys = OutputContract.Default.Types.Where(type => names.Contains(type.Name));
        var written = Imported.In("json", [.. Read(Imported.In("json", WholeDocument.Create()))]);
        Assert.All(keys.SelectMany(type => type.Fields), field => Assert.Contains($"\"{field.Name.Key}\":", written, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_and_sheets_passed_over_are_not_kept()
    {
        var document = Assert.Single(Read(Imported.In("json", WholeDocument.Create())));
        Assert.Empty(document.Diagnostics);
        Assert.Empty(document.Skipped);
    }

    [Theory]
    [InlineData("/documents/0/forms/0/yaer", "there is no such key; did you mean year?", """ "kind": "project", "yaer": 2024 """)]
    [InlineData("/documents/0/forms/0/year", "expected a whole number from 1900 to 2099", """ "kind": "project", "year": "2024" """)]
    [InlineData("/documents/0/forms/0/year", "expected a whole number from 1900 to 2099", """ "kind": "project", "year": 20245 """)]
    [InlineData("/documents/0/forms/0/kind", "expected one of overall, project", """ "kind": "whole" """)]
    [InlineData("/documents/0/forms/0/department", "expected a text", """ "kind": "project", "department": 7 """)]
    [InlineData("/documents/0/forms/0/department", "expected a text", """ "kind": "project", "department": null """)]
    [InlineData("/documents/0/forms/0/goals", "expected a list", """ "kind": "project", "goals": {} """)]
    [InlineData("/documents/0/forms/0/budget", "expected a map", """ "kind": "project", "budget": [1] """)]
    [InlineData("/documents/0/forms/0/budget/total", "expected a number", """ "kind": "project", "budget": { "total": "一百" } """)]
    [InlineData("/documents/0/forms/0/hidden", "expected true or false", """ "kind": "project", "hidden": 1 """)]
    [InlineData("/documents/0/forms/0/goals/0", "text is missing", """ "kind": "project", "goals": [{ "horizon": "annual" }] """)]
    [InlineData("/documents/0/forms/0/goals/0/cell", "expected a cell's address", """ "kind": "project", "goals": [{ "horizon": "annual", "cell": "1B" }] """)]
    [InlineData("/documents/0/forms/0/kind", "this key stands twice", """ "kind": "project", "kind": "project" """)]
    [InlineData("/documents/0/forms/0", "kind is missing", """ "year": 2024 """)]
    public void A_fault_is_told_with_its_pointer(string place, string message, string form)
    {
        var text = $$"""{ "schema": "perfform/1", "documents": [{ "source": { "path": "a.xlsx" }, "forms": [{ {{form}} }] }] }""";
        var fault = Assert.Throws<UnreadableDataException>(() => Read(text));
        Assert.Equal(place, fault.Place);
        Assert.StartsWith($"{place}: {message}", fault.Cause.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "line 1 is no proper JSON")]
    [InlineData("schema: perfform/1\ndocuments: [", "line 3")]
    [InlineData("年度", "it is no JSON or YAML that perfform import wrote")]
    [InlineData("", "it is no JSON or YAML that perfform import wrote")]
    [InlineData("PK\u0003\u0004", "it is no JSON or YAML")]
    [InlineData("schema: perfform/2", "/schema: expected perfform/1")]
    [InlineData("schema: perfform-lint/1", "/schema: expected perfform/1")]
    [InlineData("a: &a [1]\nb: &b [*a, *a]", "line 2")]
    [InlineData("{\"schema\":\"\\ud800\"}", "")]
    public void What_is_no_data_is_told_in_one_line(string text, string message)
    {
        var fault = Assert.Throws<UnreadableDataException>(() => Read(text));
        Assert.StartsWith(message, fault.Cause.English, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Cause.Chinese);
    }

    [Fact]
    public void What_lies_too_deep_or_is_no_text_is_refused()
    {
        Assert.Throws<UnreadableDataException>(() => Read(new string('[', 100_000)));
        Assert.Throws<UnreadableDataException>(() => Read($"schema: {new string('[', 100_000)}"));
        Assert.Throws<UnreadableDataException>(() => DocumentReader.Read(new MemoryStream([0xFF, 0xFE, 0x00, 0xD8])));
    }

    [Fact]
    public void What_a_person_wrote_without_places_is_read()
    {
        var form = Assert.Single(Assert.Single(Read(
            """
            schema: perfform/1
            documents:
              - source: { path: a.xlsx }
                forms:
                  - kind: project
                    year: 2026
                    project: { name: 道路养护, code: 0012 }
                    budget: { total: 120.50 }
                    indicators:
                      - { horizon: annual, level1: 产出指标, target: { raw: 不适用, kind: notApplicable } }
            """)).Forms);
        Assert.Equal("0012", form.Project!.Code!.Value);
        Assert.Equal(120.50m, form.Budget!.Total!.Value);
        Assert.Equal("产出指标", Assert.Single(form.Indicators).Level1!.Name);
    }

    private static IReadOnlyList<Document> Read(string text) => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
