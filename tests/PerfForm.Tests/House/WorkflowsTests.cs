using System.Text.RegularExpressions;
using PerfForm.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Tests.House;

/// <summary>What runs elsewhere can be read, takes nothing whose content may change, and knows the same platforms.</summary>
public sealed partial class WorkflowsTests
{
    private const string Release = ".github/workflows/release.yml";
    private const string Action = ".github/actions/perfform/action.yml";
    private const string Hooks = ".pre-commit-hooks.yaml";

    private static readonly string[] Files = [".github/workflows/ci.yml", ".github/workflows/fuzz.yml", Release, Action, Hooks];

    [Fact]
    public void All_files_of_the_folder_are_known() => Assert.Equal(
        Files.Where(file => file.StartsWith(".github/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Golden.PathOf(".github"), "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Golden.PathOf("."), path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_file_is_yaml() => Assert.All(Files, file => Assert.NotEmpty(Root(file).AllNodes));

    [Fact]
    public void Each_action_is_named_by_the_hash_of_its_content()
    {
        var used = Files.SelectMany(file => Values(Root(file), "uses")).ToList();
        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.Matches(HashedAction(), name));
    }

    [Fact]
    public void Behind_each_hash_stands_its_version() => Assert.All(
        Files.SelectMany(file => File.ReadLines(Golden.PathOf(file))).Where(line => line.Contains("uses: ", StringComparison.Ordinal)),
        line => Assert.Matches(VersionBehind(), line));

    [Fact]
    public void A_workflow_may_only_read_where_it_does_not_say_more() => Assert.All(
        Files.Where(file => file.Contains("/workflows/", StringComparison.Ordinal)),
        file => Assert.Equal("{ { contents, read } }", ((YamlMappingNode)Root(file))["permissions"].ToString()));

    [Fact]
    public void Programs_packages_and_the_action_are_of_the_same_platforms()
    {
        var released = ReleasedPlatforms().Match(Text("src/PerfForm.Cli/Tool.props")).Groups["list"].Value.Split(';').Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(released);
        Assert.Equal(released, Values(Root(Release), "platform").Order(StringComparer.Ordinal));
        var script = Text(".github/actions/perfform/perfform.sh");
        Assert.Equal(released, EchoedPlatform().Matches(script).Select(hit => hit.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.All(released, platform => Assert.Contains($"perfform.{platform}", Text(Release), StringComparison.Ordinal));
    }

    [Fact]
    public void A_hook_that_is_a_script_is_there()
    {
        var scripts = ((YamlSequenceNode)Root(Hooks)).Where(hook => hook["language"].ToString() == "script").ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, hook => Assert.True(File.Exists(Golden.PathOf(hook["entry"].ToString().Split(' ')[0]))));
    }

    private static YamlNode Root(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text(file)));
        return yaml.Documents.Single().RootNode;
    }

    private static string Text(string file) => File.ReadAllText(Golden.PathOf(file));

    private static IEnumerable<string> Values(YamlNode root, string key) =>
        from mapping in root.AllNodes.OfType<YamlMappingNode>()
        from pair in mapping.Children
        where pair.Key.ToString() == key && pair.Value is YamlScalarNode
        select pair.Value.ToString();

    [GeneratedRegex("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex HashedAction();

    [GeneratedRegex(@"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex VersionBehind();

    [GeneratedRegex("<ReleasedPlatforms>(?<list>[^<]+)<", RegexOptions.ExplicitCapture)]
    private static partial Regex ReleasedPlatforms();

    [GeneratedRegex(@"\) echo (?<name>[a-z0-9-]+) ;;", RegexOptions.ExplicitCapture)]
    private static partial Regex EchoedPlatform();
}
