using System.Text.RegularExpressions;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.House;

/// <summary>The page's scripts are all in the page, and each word that it says is there in both languages.</summary>
public sealed partial class PageScriptsTests
{
    private static readonly string Folder = Golden.PathOf("src/PerfForm.Web");

    [Fact]
    public void Each_script_is_in_the_bundle()
    {
        var named = ScriptName().Matches(File.ReadAllText(Path.Combine(Folder, "PerfForm.Web.csproj"))).Select(hit => hit.Groups["name"].Value);
        var there = Directory.EnumerateFiles(Path.Combine(Folder, "Page"), "*.js").Select(file => Path.GetFileName(file)!).Where(name => name != "worker.js");
        Assert.Equal(there.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_word_is_there_in_both_languages()
    {
        var words = File.ReadAllText(Path.Combine(Folder, "Page", "words.js"));
        var english = words.IndexOf("  en: {", StringComparison.Ordinal);
        Assert.Equal(Keys(words[..english]), Keys(words[english..]));
    }

    [Fact]
    public void Each_word_that_the_page_asks_for_is_there()
    {
        var known = Keys(File.ReadAllText(Path.Combine(Folder, "Page", "words.js")));
        var asked = Directory.EnumerateFiles(Path.Combine(Folder, "Page")).SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .Select(hit => hit.Groups["key"].Value);
        Assert.Empty(asked.Except(known, StringComparer.Ordinal));
    }

    private static List<string> Keys(string words) => [.. Key().Matches(words).Select(hit => hit.Groups["key"].Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"Page/(?<name>\w+\.js)", RegexOptions.ExplicitCapture)]
    private static partial Regex ScriptName();

    [GeneratedRegex(@"^    (?<key>\w+): ", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"(data-says=""|\bsay\(')(?<key>\w+)(?=[""'])", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
