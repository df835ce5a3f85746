using PerfForm.Core.Importers;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Tests.Model.Kinds;

public class FormKindTests
{
    private static readonly FormKind[] Kinds = [.. FormReaders.All.Select(reader => reader.Kind)];

    [Fact]
    public void Names_are_used_once()
    {
        Assert.Equal(["overall", "project"], Kinds.Select(kind => kind.Name));
        Assert.Equal(Kinds.Length, Kinds.Select(kind => kind.Called.Chinese).Distinct().Count());
    }

    [Fact]
    public void A_form_that_says_nothing_of_its_kind_is_taken_for_one_kind() => Assert.Single(Kinds, kind => kind.IsUsual);

    [Fact]
    public void Every_kind_says_which_titles_make_it_and_what_it_requires() => Assert.All(Kinds, kind =>
    {
        Assert.NotEmpty(kind.TitleWords);
        Assert.NotEmpty(kind.Requires);
        Assert.All(kind.Requires, field => Assert.NotEmpty(field.Captions));
    });
}
