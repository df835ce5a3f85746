using PerfForm.Core;
using PerfForm.Core.Text;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Tests.Text;

public sealed class ShippedYamlTests
{
    public static TheoryData<string> Shipped =>
        [.. typeof(Pipeline).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_reads_as_a_full_YAML_parser_reads_it(string name)
    {
        using var stream = typeof(Pipeline).Assembly.GetManifestResourceStream(name)!;
        var text = new StreamReader(stream).ReadToEnd();
        var full = new YamlStream();
        full.Load(new StringReader(text));
        Assert.Equal(Said(full.Documents.Single().RootNode), Said(ShippedYaml.Read(new StringReader(text))));
    }

    [Theory]
    [InlineData("a:\n  - b\n    - c\n", 3)]
    [InlineData("a:\n  - b\n  c: d\n", 3)]
    [InlineData("a\n", 1)]
    [InlineData("a: b\n  c: d\n", 2)]
    [InlineData("a:\n", 2)]
    [InlineData("a:\n  b: c\n - d\n", 3)]
    public void A_line_that_does_not_fit_is_named(string yaml, int line)
    {
        var problem = Assert.Throws<InvalidDataException>(() => ShippedYaml.Read(new StringReader(yaml)));
        Assert.Contains($"line {line}", problem.Message, StringComparison.Ordinal);
    }

    private static string Said(YamlNode node) => node switch
    {
        YamlMappingNode map => "{" + string.Join(';', map.Children.Select(pair => $"{pair.Key}:{Said(pair.Value)}")) + "}",
        YamlSequenceNode list => "[" + string.Join(';', list.Children.Select(Said)) + "]",
        _ => ((YamlScalarNode)node).Value!,
    };

    private static string Said(YamlTree node) => node switch
    {
        YamlTree.Map map => "{" + string.Join(';', map.Pairs.Select(pair => $"{pair.Key}:{Said(pair.Value)}")) + "}",
        YamlTree.List list => "[" + string.Join(';', list.Items.Select(Said)) + "]",
        _ => node.Value,
    };
}
