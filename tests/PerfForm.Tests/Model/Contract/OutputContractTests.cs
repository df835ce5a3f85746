using System.Text.Json;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;
using PerfForm.Core.Writers.Schemas;
using PerfForm.Core.Writers.Tables;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Model.Contract;

/// <summary>The contract is one list: what is taken out of it is missed by everything that is made from it.</summary>
public sealed class OutputContractTests
{
    private static readonly Document Whole = WholeDocument.Create();

    // The root is no row of a table.
    private static readonly string[] NotInTables = ["output.schema", "output.documents"];

    public static TheoryData<string> AllFields =>
        [.. OutputContract.Default.Types.SelectMany(type => type.Fields.Select(one => $"{type.Name}.{one.Name.Key}"))];

    [Theory]
    [MemberData(nameof(AllFields))]
    public void A_field_that_is_taken_out_is_missed_by_schema_writer_and_tables(string field)
    {
        var without = new OutputContract(field);
        Assert.NotEqual(SchemaOf(OutputContract.Default), SchemaOf(without));
        Assert.NotEqual(JsonOf(OutputContract.Default), JsonOf(without));
        if (!NotInTables.Contains(field, StringComparer.Ordinal))
        {
            Assert.NotEqual(TablesOf(OutputContract.Default), TablesOf(without));
        }
    }

    [Fact]
    public void Every_field_has_headings_and_a_description() => Assert.All(
        OutputContract.Default.Types.SelectMany(type => type.Fields),
        field => Assert.All([field.Name.Chinese, field.Name.English, field.Name.Description], text => Assert.NotEmpty(text)));

    [Fact]
    public void A_document_in_which_every_key_says_something_is_valid() =>
        Assert.Empty(SchemaCheck.Errors(SchemaOf(OutputContract.Default), JsonOf(OutputContract.Default)));

    [Fact]
    public void No_table_has_two_columns_of_one_name() => Assert.All(
        DocumentTables.Default.All,
        table => Assert.Equal(table.Columns.Count, table.Columns.DistinctBy(column => column.Name, StringComparer.Ordinal).Count()));

    [Fact]
    public void The_reference_page_is_up_to_date() =>
        Golden.MatchesFile(ReferencePage.Text(), Path.Combine("src", "PerfForm.Core", "Model", "Contract", "reference.md"));

    private static string SchemaOf(OutputContract contract) => SchemaCheck.Written(output => OutputSchema.Write(output, contract));

    private static string JsonOf(OutputContract contract) => SchemaCheck.Written(output =>
    {
        using var json = new Utf8JsonWriter(output, JsonStyle.Indented);
        contract.Output.Write([Whole], new JsonStructureWriter(json));
    });

    private static string TablesOf(OutputContract contract) => string.Join('\n', new DocumentTables(contract).All.Select(table =>
        $"{table.Name}: {string.Join(',', table.Columns.Select(column => column.Name))}\n{string.Join('\n', RowsOf(table))}"));

    private static IEnumerable<string> RowsOf(DocumentTable table) => table
        .Rows(Whole, Language.English)
        .Select(row => string.Join('|', row.Select(value => value.Text ?? value.Number?.ToString())));
}
