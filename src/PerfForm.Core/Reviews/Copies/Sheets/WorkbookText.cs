using System.Globalization;
using System.Net;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>
/// The workbook part: gets one sheet more, before all others, and a hidden name by which that is known the next time. Names go with their sheets when
/// those are moved or renamed, and programs that save the workbook keep them. ECMA-376 part 1, 18.2.
/// </summary>
internal sealed class WorkbookText
{
    private const string Root = "workbook";
    private const string Local = "localSheetId";
    private const string Marker = "_perfform.opinions";
    private const string Titles = "_xlnm.Print_Titles";
    private const int LastSheetId = 65_534;

    // CT_Workbook, ECMA-376 part 1, 18.2.27.
    private static readonly string[] Order =
    [
        "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames",
        "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
        "webPublishObjects", "extLst",
    ];

    // What tells sheets by their order.
    private const string ActiveSheet = "activeTab";
    private static readonly string[] OpenSheet = [ActiveSheet, "firstSheet"];

    private readonly PartText _text;
    private readonly PartTag _root;
    private readonly List<SheetEntry> _sheets = [];
    private readonly List<PartTag> _sheetTags = [];
    private readonly List<int> _sheetIds = [];
    private readonly List<WorkbookName> _defined = [];
    private readonly List<PartTag> _views = [];
    private readonly ElementOrder _order = new(Order, "definedNames");
    private PartTag? _list;
    private PartTag? _names;
    private int _namesEnd;

    /// <summary>The workbook part.</summary>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public WorkbookText(PartText text)
    {
        _text = text;
        using var walk = new PartWalk(text, Root);
        _root = walk.Root;
        while (walk.Next())
        {
            _order.Look(walk);
            Take(walk);
        }

        PartXml.Require(_list is not null && _sheets.Count > 0);
    }

    /// <summary>The sheets that it was received with, in order.</summary>
    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <summary>How many windows it is shown in.</summary>
    public int Views => _views.Count;

    /// <summary>The place of the sheet that an earlier run of the tool added; null where there is none for certain.</summary>
    public int? Marked => _defined.FindAll(IsMarker) is [var marker] && _sheets.FindIndex(sheet => IsOf(marker, sheet.Name)) is >= 0 and var at ? at : null;

    /// <summary>Adds a sheet before all others, and shows it when the workbook is opened.</summary>
    /// <param name="name">The sheet's name, which no other has, and which needs no escaping.</param>
    /// <param name="relationship">The relationship to its part.</param>
    /// <param name="headerRow">The row that is printed on each page.</param>
    /// <returns>The part.</returns>
    public PartText AddFirst(string name, string relationship, int headerRow)
    {
        var sheet = $"""
            <sheet xmlns:r="{PartRelationships.AttributeNamespace}" name="{name}" sheetId="{NewSheetId()}" r:id="{relationship}"/>
            """;
        _text.Insert(_list!.Value.End, XmlWords.Within(sheet, _list.Value, PartXml.Main));
        foreach (var own in _defined.Where(own => own.Sheet is not null))
        {
            _text.Set(own.Tag, Local, Number(own.Sheet!.Value + 1));
        }

        Show(0);
        Define([Mark(name), TitlesOf(0, name, headerRow)]);
        return _text;
    }

    /// <summary>Shows the sheet that an earlier run of the tool added, which has other rows now.</summary>
    /// <param name="at">Its place.</param>
    /// <param name="headerRow">The row that is printed on each page.</param>
    /// <returns>The part.</returns>
    public PartText ShowAgain(int at, int headerRow)
    {
        // Of what else belongs to the sheet nothing is at its place any more: filters, areas to print.
        foreach (var name in _defined.Where(name => name.Sheet == at))
        {
            Remove(name);
        }

        _text.Remove(_sheetTags[at], "state");
        Show(at);
        Define([Mark(_sheets[at].Name), TitlesOf(at, _sheets[at].Name, headerRow)]);
        return _text;
    }

    private static bool IsMarker(WorkbookName name) => name.Sheet is null && name.Name.Equals(Marker, StringComparison.OrdinalIgnoreCase);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string sheet) => XmlWords.Attribute($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'");

    private static string Mark(string sheet) => $"""<definedName name="{Marker}" hidden="1">{Quoted(sheet)}!$A$1</definedName>""";

    private static string TitlesOf(int at, string sheet, int row) =>
        $"""<definedName name="{Titles}" localSheetId="{at}">{Quoted(sheet)}!${row}:${row}</definedName>""";

    private bool IsOf(WorkbookName name, string sheet)
    {
        var place = WebUtility.HtmlDecode(_text.Text[name.Tag.End..Math.Max(name.End, name.Tag.End)]).Trim();
        var written = place[..Math.Max(place.LastIndexOf('!'), 0)].TrimStart('$');
        var plain = written is ['\'', .., '\''] ? written[1..^1].Replace("''", "'", StringComparison.Ordinal) : written;
        return plain.Equals(sheet, StringComparison.OrdinalIgnoreCase);
    }

    // An older mark goes: two names that are alike Excel does not open.
    private void Define(IReadOnlyList<string> names)
    {
        foreach (var marker in _defined.Where(IsMarker))
        {
            Remove(marker);
        }

        if (_names is not { } tag)
        {
            _order.Put(_text, _root, $"<definedNames>{string.Concat(names)}</definedNames>");
            return;
        }

        foreach (var name in names)
        {
            _text.Append(tag, _namesEnd, XmlWords.Within(name, tag, PartXml.Main));
        }
    }

    private void Remove(WorkbookName name)
    {
        var end = name.Tag.IsEmpty ? name.Tag.End : TagAttributes.EndOf(_text.Text, name.End);
        _text.Replace(name.Tag.At, end - name.Tag.At, string.Empty);
    }

    private int NewSheetId()
    {
        var next = _sheetIds.Max() + 1;
        return next is > 0 and <= LastSheetId ? next : Enumerable.Range(1, LastSheetId).First(id => !_sheetIds.Contains(id));
    }

    private void Take(PartWalk walk)
    {
        if (walk.Begins("sheets", 1))
        {
            _list = walk.Tag;
        }
        else if (walk.Begins("sheet", 2))
        {
            TakeSheet(walk);
        }
        else if (walk.Begins("workbookView", 2))
        {
            _views.Add(walk.Tag);
        }
        else if (walk.Begins("definedNames", 1))
        {
            _names = walk.Tag;
        }
        else if (!walk.IsEnd && walk.Xml.IsMain("definedName"))
        {
            var sheet = walk.Xml.GetAttribute(Local);
            _defined.Add(new WorkbookName(walk.Tag, walk.Xml.GetAttribute("name") ?? string.Empty, sheet is null ? null : PartXml.Number(sheet)));
        }
        else if (walk.IsEnd && walk.Xml.IsMain("definedName"))
        {
            _defined[^1].End = walk.Tag.At;
        }

        if (walk.Ends("definedNames", 1))
        {
            _namesEnd = walk.Tag.At;
        }
    }

    private void TakeSheet(PartWalk walk)
    {
        var (name, relationship) = (walk.Xml.GetAttribute("name"), walk.Xml.GetAttribute("id", PartRelationships.AttributeNamespace));
        PartXml.Require(name is not null && relationship is not null);
        _sheets.Add(new SheetEntry(name, relationship, SheetVisibility.Visible));
        _sheetTags.Add(walk.Tag);
        _sheetIds.Add(PartXml.Number(walk.Xml.GetAttribute("sheetId")));
    }

    private void Show(int at)
    {
        foreach (var view in _views)
        {
            foreach (var attribute in OpenSheet)
            {
                var value = attribute == ActiveSheet ? at : 0;
                if (value > 0 || TagAttributes.Find(_text.Text, view.At, attribute) is not null)
                {
                    _text.Set(view, attribute, Number(value));
                }
            }
        }
    }
}
