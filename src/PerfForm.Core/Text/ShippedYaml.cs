namespace PerfForm.Core.Text;

/// <summary>
/// Reads the YAML files that ship with the library, in the part of YAML that they are written in: maps and lists by indentation, a value a
/// line, texts bare or in double quotes without escapes, lists in brackets, comments on lines of their own. A full YAML parser takes a third
/// of the start-up for them; a test holds that one reads the same.
/// </summary>
internal sealed class ShippedYaml
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly List<Line> _lines = [];
    private int _at;

    private ShippedYaml(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var text = line.AsSpan().TrimStart(' ');
            if (text.Length > 0 && text[0] != '#')
            {
                _lines.Add(new Line(line.Length - text.Length, text.TrimEnd().ToString(), number));
            }
        }
    }

    /// <summary>Reads the one document of a file.</summary>
    /// <exception cref="InvalidDataException">The file is written in a way that is not read here.</exception>
    public static YamlTree Read(TextReader reader)
    {
        var yaml = new ShippedYaml(reader);
        var root = yaml.Block(0);
        return yaml._at == yaml._lines.Count ? root : throw yaml.Unexpected();
    }

    // The lines from here on that are indented as far as the first of them, with what is under each.
    private YamlTree Block(int atLeast)
    {
        if (_at == _lines.Count || _lines[_at].Indent < atLeast)
        {
            throw Unexpected();
        }

        var indent = _lines[_at].Indent;
        return IsItem(_lines[_at].Text) ? new YamlTree.List(Lines(indent, Item)) : new YamlTree.Map(Lines(indent, Entry));
    }

    private List<T> Lines<T>(int indent, Func<int, T> read)
    {
        List<T> all = [];
        while (_at < _lines.Count && _lines[_at].Indent == indent)
        {
            all.Add(read(indent));
        }

        return _at < _lines.Count && _lines[_at].Indent > indent ? throw Unexpected() : all;
    }

    private YamlTree Item(int indent)
    {
        var line = _lines[_at];
        if (!IsItem(line.Text))
        {
            throw Unexpected();
        }

        _at++;
        return Value(line.Text[2..].TrimStart());
    }

    private YamlTree.Entry Entry(int indent)
    {
        var line = _lines[_at];
        var end = line.Text[0] == '"' ? line.Text.IndexOf('"', 1) + 1 : line.Text.IndexOf(':', StringComparison.Ordinal);
        if (end <= 0 || line.Text[end] != ':' || IsItem(line.Text))
        {
            throw Unexpected();
        }

        _at++;
        var rest = line.Text[(end + 1)..].TrimStart();
        return new YamlTree.Entry(Scalar(line.Text[..end]), rest.Length > 0 ? Value(rest) : Block(indent + 1));
    }

    private static YamlTree Value(string text) => text is ['[', .. var items, ']']
        ? new YamlTree.List([.. items.Split(',', Trimmed).Select(item => new YamlTree.Text(Scalar(item)))])
        : new YamlTree.Text(Scalar(text));

    private static string Scalar(string text) => text is ['"', .. var quoted, '"'] ? quoted : text;

    private static bool IsItem(string text) => text.StartsWith("- ", StringComparison.Ordinal);

    private InvalidDataException Unexpected() =>
        new($"Something unexpected at line {(_at < _lines.Count ? _lines[_at].Number : _lines.Count + 1)}.");

    private readonly record struct Line(int Indent, string Text, int Number);
}
