using PerfForm.Core.Rules;

namespace PerfForm.Tests.Rules;

public class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.Equal(
            classes.OrderBy(type => type.Name, StringComparer.Ordinal),
            RuleCatalogue.All.Select(rule => rule.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_stand_by_code_and_no_code_or_name_is_used_twice()
    {
        var codes = RuleCatalogue.All.Select(rule => rule.Kind.Code).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        var names = RuleCatalogue.AllKinds.Select(kind => kind.Name).ToList();
        Assert.Equal(names.Distinct(), names);
    }
}
