using System.Globalization;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Styles;

/// <summary>The styles part: a cell's style with a fill, and styles of the tool's own. ECMA-376 part 1, 18.8.</summary>
internal sealed class StylesText
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    // More of them Excel does not open.
    private const int MostFormats = 64_000;

    private const string Empty = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="{PartXml.Main}"><cellStyleXfs count="1">{UsualFormat}</cellStyleXfs>{UsualStyles}</styleSheet>
        """;

    private const string UsualFont = """<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>""";
    private const string UsualBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
    private const string UsualStyles = """<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>""";
    private const string UsualFormat = """<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>""";

    // The first two are the same in all workbooks, whatever they say.
    private static readonly string[] FirstFills =
        ["""<fill><patternFill patternType="none"/></fill>""", """<fill><patternFill patternType="gray125"/></fill>"""];

    private readonly PatchedPackage _package;
    private readonly string _part;
    private readonly PartText _text;
    private readonly PartTag _root;
    private readonly FormatList _fonts = new("fonts", "font");
    private readonly FormatList _fills = new("fills", "fill");
    private readonly FormatList _borders = new("borders", "border");
    private readonly FormatList _formats = new("cellXfs", "xf");
    private readonly Dictionary<int, int> _unmarked = [];
    private readonly bool _keepsHiddenColors;

    /// <summary>The styles part of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part; one that is not there is begun.</param>
    /// <param name="keepsHiddenColors">Whether the program that saved it keeps colours that are not seen.</param>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public StylesText(PatchedPackage package, string part, bool keepsHiddenColors)
    {
        _keepsHiddenColors = keepsHiddenColors;
        (_package, _part, _text) = (package, part, package.Has(part) ? package.ReadText(part) : PartText.Of(Empty));
        FormatList[] lists = [_fonts, _fills, _borders, _formats];
        using var walk = new PartWalk(_text, "styleSheet");
        _root = walk.Root;
        while (walk.Next())
        {
            Array.ForEach(lists, list => list.Look(walk, _text.Text));
        }

        Complete();
    }

    /// <summary>The order of the part's elements.</summary>
    public static IReadOnlyList<string> Order { get; } =
        ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    /// <summary>Adds a styles part to the package.</summary>
    /// <returns>Its name.</returns>
    public static string AddTo(PatchedPackage package, string folder, ContentTypes types, PartRelationships workbook)
    {
        // Some programs look for it by its usual name.
        var usual = $"{folder}styles.xml";
        var part = package.Has(usual) ? package.NewName($"{folder}styles", ".xml") : usual;
        types.Add(part, ContentType);
        workbook.Add("styles", part);
        return part;
    }

    /// <summary>A cell's style with the fill of a severity, and everything else as it was.</summary>
    /// <param name="style">The style's number.</param>
    /// <param name="severity">The severity.</param>
    public int Marked(int style, Severity severity)
    {
        var color = SeverityColors.Of(severity);
        if (FormatOf(style) is not { } format)
        {
            return Checked(_formats.AddOwn(Filled(UsualFormat, _fills.AddOwn(MarkedFill.Of(color)))));
        }

        var fill = _fills.AddOwn(MarkedFill.Of(color, FillIn(format) is { } received ? MarkedFill.ColorOf(received) : MarkedFill.None));
        return Checked(_formats.Add(Filled(format, fill)));
    }

    /// <summary>The style that a cell had before it was marked; the same for one that is not marked. What it was filled with may not be known.</summary>
    /// <param name="style">The style's number.</param>
    public int Unmarked(int style)
    {
        if (!_unmarked.TryGetValue(style, out var before))
        {
            before = style < _formats.Received && FillIn(_formats[style]) is { } fill && MarkedFill.BeforeOf(fill) is { } color
                ? Unmarked(_formats[style], _keepsHiddenColors ? color : MarkedFill.None)
                : style;
            _unmarked.Add(style, before);
        }

        return before;
    }

    /// <summary>A style of the tool's own.</summary>
    public int Add(OwnStyle style)
    {
        var (font, border) = (_fonts.AddOwn(style.Font), _borders.AddOwn(style.Border));
        var fill = style.Color is { } color ? _fills.AddOwn(MarkedFill.Of(color)) : 0;
        var places = $"""numFmtId="0" fontId="{font}" fillId="{fill}" borderId="{border}" """;
        return Checked(_formats.AddOwn($"""<xf {places}applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{style.Alignment}</xf>"""));
    }

    /// <summary>Writes the part.</summary>
    public void Save()
    {
        foreach (var list in (FormatList[])[_fonts, _fills, _borders, _formats])
        {
            list.Save(_text, _root);
        }

        _package.Put(_part, _text);
    }

    // A workbook may leave out what others have.
    private void Complete()
    {
        foreach (var fill in FirstFills.Skip(_fills.Count))
        {
            _fills.AddOwn(fill);
        }

        AddFirst(_fonts, UsualFont);
        AddFirst(_borders, UsualBorder);
        AddFirst(_formats, UsualFormat);
    }

    private static void AddFirst(FormatList list, string element)
    {
        if (list.Count == 0)
        {
            list.AddOwn(element);
        }
    }

    private int Unmarked(string format, string color)
    {
        // The one that it was made from, where that is still there.
        for (var number = 0; number < _formats.Received; number++)
        {
            if (IsMadeFrom(format, _formats[number], color))
            {
                return number;
            }
        }

        return Checked(_formats.Add(Filled(format, color == MarkedFill.None ? 0 : _fills.AddOwn(MarkedFill.OfBefore(color)))));
    }

    private bool IsMadeFrom(string format, string other, string color) =>
        FillIdOf(format) is { } fill && Filled(other, fill) == format && FillIdOf(other) != fill
        && (FillIn(other) is { } received ? MarkedFill.ColorOf(received) : MarkedFill.None) == color;

    private string? FormatOf(int style) => style < _formats.Count ? _formats[style] : null;

    private string? FillIn(string format) => FillIdOf(format) is { } number && number < _fills.Count ? _fills[number] : null;

    private static int? FillIdOf(string format) =>
        TagAttributes.Find(format, 0, "fillId") is { } found && int.TryParse(format.AsSpan(found.ValueAt, found.ValueEnd - found.ValueAt), out var number)
            && number >= 0
            ? number
            : null;

    private static string Filled(string format, int fill) =>
        TagAttributes.With(TagAttributes.With(format, "fillId", fill.ToString(CultureInfo.InvariantCulture)), "applyFill", "1");

    private static int Checked(int format)
    {
        PartXml.Require(format < MostFormats);
        return format;
    }
}
