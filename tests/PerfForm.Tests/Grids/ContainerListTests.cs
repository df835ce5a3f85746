using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class ContainerListTests
{
    private const string Folder = "PerfForm.Core.Grids.";

    // What containers have in common: these hold none.
    private static readonly string[] Shared = [$"{Folder}Content", $"{Folder}Excel", $"{Folder}Flow"];

    private static IEnumerable<SourceFormat> Formats => ContainerList.Shipped.All.SelectMany(container => container.Formats);

    [Fact]
    public void Every_container_of_the_library_is_listed_once()
    {
        var types = typeof(IContainer).Assembly.GetTypes().Where(type => type.IsClass && typeof(IContainer).IsAssignableFrom(type));
        Assert.Equal(types.OrderBy(type => type.Name), ContainerList.Shipped.All.Select(container => container.GetType()).OrderBy(type => type.Name));
    }

    [Fact]
    public void Every_folder_of_grids_is_one_container_or_is_shared()
    {
        var folders = typeof(IContainer).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Folder, StringComparison.Ordinal) == true)
            .Select(type => Folder + type.Namespace![Folder.Length..].Split('.')[0]);
        var containers = ContainerList.Shipped.All.Select(container => container.GetType().Namespace);
        Assert.Equal(folders.Distinct().Except(Shared).Order(StringComparer.Ordinal), containers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_of_grids_have_names_of_their_own()
    {
        var names = typeof(IContainer).Assembly.GetTypes()
            .Where(type => type is { IsNested: false, Namespace: { } name } && (name + ".").StartsWith(Folder, StringComparison.Ordinal))
            .Select(type => type.Name).ToList();
        Assert.Contains(nameof(IContainer), names);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void Formats_have_names_of_their_own_in_lower_case()
    {
        Assert.Equal(Formats.Select(format => format.Name).Distinct(), Formats.Select(format => format.Name));
        Assert.All(Formats, format => Assert.Matches("^[a-z0-9]+$", format.Name));
        Assert.All(Formats, format => Assert.All([format.Title.Chinese, format.Title.English], Assert.NotEmpty));
    }

    [Fact]
    public void Extensions_belong_to_one_container_and_to_the_format_named_like_them()
    {
        var extensions = ContainerList.Shipped.All.SelectMany(container => container.Formats.SelectMany(format => format.Extensions).Distinct()).ToList();
        Assert.Equal(extensions.Distinct(), extensions);
        Assert.All(extensions, extension => Assert.Matches("^[a-z0-9]+$", extension));
        Assert.All(Formats, format => Assert.Contains(format.Name, format.Extensions));
    }

    [Fact]
    public void A_container_is_plain_text_in_all_its_formats_or_in_none() =>
        Assert.All(ContainerList.Shipped.All, container => Assert.Single(container.Formats.Select(format => format.IsPlainText).Distinct()));

    [Fact]
    public void A_format_is_read_by_the_container_that_has_it() =>
        Assert.All(ContainerList.Shipped.All, container => Assert.All(container.Formats, format => Assert.Same(container, ContainerList.Shipped.Of(format))));

    [Theory]
    [InlineData(".xlsx", true, false, true)]
    [InlineData(".XLTX", true, false, true)]
    [InlineData(".xlsm", true, false, true)]
    [InlineData(".xltm", true, false, true)]
    [InlineData(".xlsb", true, false, true)]
    [InlineData(".xls", true, false, false)]
    [InlineData(".et", true, false, false)]
    [InlineData(".ods", true, false, true)]
    [InlineData(".fods", true, false, false)]
    [InlineData(".xml", true, false, false)]
    [InlineData(".xlt", true, false, false)]
    [InlineData(".Csv", false, true, false)]
    [InlineData(".tsv", false, true, false)]
    [InlineData(".txt", false, true, false)]
    [InlineData(".tab", false, true, false)]
    [InlineData(".pptx", false, false, true)]
    [InlineData(".ofd", false, false, true)]
    [InlineData(".zip", false, false, false)]
    [InlineData(".", false, false, false)]
    [InlineData("", false, false, false)]
    public void Extensions_tell_what_is_expected_of_a_file(string extension, bool isWorkbook, bool isPlainText, bool isPackedDocument)
    {
        var list = ContainerList.Shipped;
        Assert.Equal(
            (isWorkbook || isPlainText, isWorkbook, isPlainText, isPackedDocument),
            (list.IsTable(extension), list.IsWorkbook(extension), list.IsPlainText(extension), list.IsPackedDocument(extension)));
    }

    [Theory]
    [InlineData(".docx", true)]
    [InlineData(".DOCM", true)]
    [InlineData(".html", false)]
    [InlineData(".pdf", false)]
    [InlineData(".odt", true)]
    [InlineData(".wps", false)]
    [InlineData(".mht", false)]
    public void Documents_hold_tables_or_letters_so_that_one_without_a_form_is_no_fault(string extension, bool isPackage)
    {
        var list = ContainerList.Shipped;
        Assert.Equal((true, false, false), (list.IsTable(extension), list.IsWorkbook(extension), list.IsPlainText(extension)));
        Assert.Equal(isPackage, list.IsPackedDocument(extension));
    }

    [Theory]
    [InlineData("csv", "TXT", true)]
    [InlineData("xls", "et", true)]
    [InlineData("xlsx", "", true)]
    [InlineData("xlsx", "xls", false)]
    [InlineData("csv", "xls", false)]
    public void A_name_fits_a_format_by_its_extension(string format, string extension, bool fits) =>
        Assert.Equal(fits, Formats.Single(known => known.Name == format).Fits(extension));
}
