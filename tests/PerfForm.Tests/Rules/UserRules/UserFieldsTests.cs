using PerfForm.Core.Model.Contract;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Tests.Model.Contract;

namespace PerfForm.Tests.Rules.UserRules;

/// <summary>The names that users' rules may use come from the output contract.</summary>
public sealed class UserFieldsTests
{
    private static readonly string[] OldOfForms =
    [
        "title", "year", "department", "unit", "projectName", "projectCode", "projectCategory", "period", "contactName", "contactPhone",
        "budgetTotal", "budgetFiscal", "budgetOther", "goals", "indicatorCount", "taskCount",
    ];

    private static readonly string[] OldOfIndicators =
        ["name", "level1", "level2", "value", "number", "operator", "measureUnit", "weight", "explanation", "note"];

    [Fact]
    public void Every_column_of_a_form_is_a_name() => Assert.Subset(
        UserFields.Default.NamesFor(forms: true).ToHashSet(StringComparer.Ordinal),
        OutputContract.Default.Form.Columns.Select(column => ColumnNames.InCamelCase(column.Name)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_column_of_an_indicator_is_a_name() => Assert.Subset(
        UserFields.Default.NamesFor(forms: false).ToHashSet(StringComparer.Ordinal),
        OutputContract.Default.Indicator.Columns.Select(column => ColumnNames.InCamelCase(column.Name)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void No_name_is_given_twice() => Assert.All(
        [UserFields.Default.NamesFor(forms: true), UserFields.Default.NamesFor(forms: false)],
        names => Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void The_old_names_still_work()
    {
        Assert.Empty(OldOfForms.Except(UserFields.Default.NamesFor(forms: true), StringComparer.Ordinal));
        Assert.Empty(OldOfIndicators.Except(UserFields.Default.NamesFor(forms: false), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("value", "targetRaw")]
    [InlineData("number", "targetValue")]
    [InlineData("operator", "targetOperator")]
    [InlineData("measureUnit", "targetUnit")]
    public void An_old_name_says_what_its_column_says(string old, string name)
    {
        var indicators = WholeDocument.Create().Forms.SelectMany(form => form.Indicators).ToList();
        Assert.Contains(indicators, indicator => UserFields.Default.Of(indicator, old).Text is not null);
        Assert.All(indicators, indicator => Assert.Equal(UserFields.Default.Of(indicator, name), UserFields.Default.Of(indicator, old)));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("weight")]
    [InlineData("year")]
    [InlineData("budgetTotal")]
    [InlineData("indicatorCount")]
    public void A_number_is_known_as_one(string field) => Assert.True(UserFields.Default.IsNumber(field));

    [Fact]
    public void A_text_is_no_number() => Assert.False(UserFields.Default.IsNumber("name"));

    [Theory]
    [InlineData("form.department", true, "department")]
    [InlineData("project.period", true, "projectPeriod")]
    [InlineData("project.period", true, "period")]
    [InlineData("indicator.note", false, "note")]
    [InlineData("target.unit", false, "targetUnit")]
    [InlineData("target.unit", false, "measureUnit")]
    public void A_field_that_is_taken_out_of_the_contract_takes_its_name_away(string field, bool forms, string name)
    {
        Assert.Contains(name, UserFields.Default.NamesFor(forms));
        Assert.DoesNotContain(name, new UserFields(new OutputContract(field)).NamesFor(forms));
    }
}
