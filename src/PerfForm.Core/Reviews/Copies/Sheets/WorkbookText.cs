using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>The workbook part: gets one sheet more, before all others. ECMA-376 part 1, 18.2.</summary>
internal sealed class WorkbookText
{
    private const string Root = "workbook";
    private const string Local = "localSheetId";
    private const int LastSheetId = 65_534;

    // CT_Workbook, ECMA-376 part 1, 18.2.27.
    private static readonly string[] Order =
    [
        "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames",
        "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
        "webPublishObjects", "extLst",
    ];

    // What tells sheets by their order.
    private static readonly string[] OpenSheet = ["activeTab", "firstSheet"];

    private readonly PartText _text;
    private readonly PartTag _root;
    private readonly List<SheetEntry> _sheets = [];
    private readonly List<int> _sheetIds = [];
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
    public int Views { get; private set; }

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
        var titles = $"""<definedName name="_xlnm.Print_Titles" localSheetId="0">'{name}'!${headerRow}:${headerRow}</definedName>""";
        if (_names is { } names)
        {
            _text.Append(names, _namesEnd, XmlWords.Within(titles, names, PartXml.Main));
        }
        else
        {
            _order.Put(_text, _root, $"<definedNames>{titles}</definedNames>");
        }

        return _text;
    }

    private int NewSheetId()
    {
        var next = _sheetIds.Max() + 1;
        return next <= LastSheetId ? next : Enumerable.Range(1, LastSheetId).First(id => !_sheetIds.Contains(id));
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
            Views++;
            ShowFirst(walk);
        }
        else if (walk.Begins("definedNames", 1))
        {
            _names = walk.Tag;
        }
        else if (!walk.IsEnd && walk.Xml.IsMain("definedName") && walk.Xml.GetAttribute(Local) is { } sheet)
        {
            _text.Set(walk.Tag, Local, (PartXml.Number(sheet) + 1).ToString(CultureInfo.InvariantCulture));
        }

        if (walk.Ends("definedNames", 1))
        {
            _namesEnd = walk.Tag.At;
        }
    }

    private void TakeSheet(PartWalk walk)
    {
        var (name, relationship) = (walk.Xml.GetAttribute("name"), walk.Xml.GetAttribute("id", PartRelationships.AttributeNamespace));
        PartXml.Require(name is not null && relationship is not null && !walk.Tag.HasPrefix == !_list.GetValueOrDefault().HasPrefix);
        _sheets.Add(new SheetEntry(name, relationship, SheetVisibility.Visible));
        _sheetIds.Add(PartXml.Number(walk.Xml.GetAttribute("sheetId")));
    }

    private void ShowFirst(PartWalk walk)
    {
        foreach (var attribute in OpenSheet.Where(attribute => walk.Xml.GetAttribute(attribute) is not null))
        {
            _text.Set(walk.Tag, attribute, "0");
        }
    }
}
