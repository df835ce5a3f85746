using System.Xml;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Filling.Templates;

/// <summary>What must be known of a sheet part before it is changed.</summary>
internal sealed class SheetScan
{
    // What only holds cells, and what does not know rows.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "phoneticPr", "dataValidations", "printOptions",
        "pageMargins", "pageSetup", "headerFooter",
    };

    private const string Formula = "f";

    private readonly HashSet<CellAddress> _formulas = [];
    private readonly Dictionary<int, List<KeyValuePair<int, string>>> _styles = [];
    private readonly List<CellRange> _merged = [];
    private int _row = -1;

    /// <summary>The merged areas.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <summary>The first thing for which no rows can be added, as the part calls it (<c>drawing</c>, <c>f</c>); null where they can.</summary>
    public string? Hindrance { get; private set; }

    /// <summary>Reads the part.</summary>
    /// <exception cref="IrregularPartException">It is not written as sheets usually are.</exception>
    public static SheetScan Read(XmlReader xml)
    {
        var scan = new SheetScan();
        var column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.Depth == 1 && !Harmless.Contains(xml.LocalName))
            {
                scan.Hindrance ??= xml.LocalName;
            }

            switch (xml.LocalName)
            {
                case "row" when xml.Depth == 2:
                    scan._row = xml.NumberOr(scan._row + 2, "r") - 1;
                    column = -1;
                    break;
                case "c" when xml.Depth == 3:
                    column = xml.GetAttribute("r") is { } written ? CellAddress.Parse(written).Column : column + 1;
                    scan.AddStyle(column, xml.GetAttribute("s"));
                    break;
                case Formula when xml.Depth == 4:
                    scan._formulas.Add(new CellAddress(scan._row, column));
                    scan.Hindrance ??= Formula;
                    break;
                case "mergeCell":
                    scan._merged.Add(SheetReferences.Parse(xml.GetAttribute("ref")));
                    break;
            }
        }

        return scan;
    }

    /// <summary>Whether any cell holds a formula.</summary>
    public bool HasFormulas => _formulas.Count > 0;

    /// <summary>The same, of a sheet whose rows formulas elsewhere may know.</summary>
    public SheetScan WithFormulasElsewhere()
    {
        Hindrance ??= Formula;
        return this;
    }

    /// <summary>Whether a cell holds a formula.</summary>
    public bool HasFormula(CellAddress cell) => _formulas.Contains(cell);

    /// <summary>The styles of a row's cells, by column.</summary>
    public IReadOnlyList<KeyValuePair<int, string>> StylesOf(int row) => _styles.GetValueOrDefault(row, []);

    private void AddStyle(int column, string? style)
    {
        if (style is null)
        {
            return;
        }

        if (!_styles.TryGetValue(_row, out var row))
        {
            _styles.Add(_row, row = []);
        }

        row.Add(new(column, style));
    }
}
