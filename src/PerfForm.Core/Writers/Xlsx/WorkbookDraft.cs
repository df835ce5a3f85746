using System.Drawing;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>Sheets and rows as SpreadCheetah writes them: header frozen, filters, texts wrapped.</summary>
internal sealed class WorkbookDraft : IDisposable
{
    private const double PrintedSize = 10;
    private static readonly Color HeaderColor = Color.FromArgb(0xDD, 0xE7, 0xF3);
    private readonly SynchronousStream _stream;
    private readonly Spreadsheet _workbook;
    private readonly Language _language;
    private readonly bool _isRuled;
    private readonly StyleId _headerStyle;
    private readonly StyleId _textStyle;
    private readonly StyleId _numberStyle;
    private IReadOnlyList<TableColumn> _columns = [];
    private StyledCell[] _cells = [];
    private IReadOnlyList<double> _widths = [];

    /// <summary>Begins a workbook in a stream, which stays open.</summary>
    public WorkbookDraft(Stream stream, Language language, WorkbookUse use)
    {
        (_stream, _language, _isRuled) = (new SynchronousStream(stream), language, use == WorkbookUse.Print);

        // No properties: they would tell when the workbook was written.
        _workbook = Done(
            Spreadsheet.CreateNewAsync(
                _stream,
                new SpreadCheetahOptions
                {
                    CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
                    DocumentProperties = null,
                    PreserveStringWhitespace = true,
                    WriteCellReferenceAttributes = true,
                }));
        var font = FontOf(_isRuled, language);
        var line = new EdgeBorder { BorderStyle = _isRuled ? BorderStyle.Thin : BorderStyle.None };
        var border = new Border { Left = line, Right = line, Top = line, Bottom = line };
        _headerStyle = _workbook.AddStyle(new Style
        {
            Font = font with { Bold = true },
            Fill = { Color = HeaderColor },
            Alignment = { Vertical = VerticalAlignment.Center, WrapText = true },
            Border = border,
        });
        _textStyle = _workbook.AddStyle(new Style { Font = font, Alignment = { Vertical = VerticalAlignment.Top, WrapText = true }, Border = border });
        _numberStyle = _workbook.AddStyle(new Style { Font = font, Alignment = { Vertical = VerticalAlignment.Top }, Border = border });
    }

    /// <summary>Begins a sheet with its header.</summary>
    public void Begin(SheetFrame sheet, IReadOnlyList<TableColumn> columns, IReadOnlyList<double> widths)
    {
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions(sheet.Range) };
        for (var column = 0; column < widths.Count; column++)
        {
            options.Column(column + 1).Width = widths[column];
        }

        (_columns, _widths) = (columns, widths);
        _cells = new StyledCell[_columns.Count];
        Done(_workbook.StartWorksheetAsync(sheet.Name, options));
        Done(_workbook.AddHeaderRowAsync([.. _columns.Select(column => column.Title.In(_language))], _headerStyle));
    }

    /// <summary>Adds a row to the sheet.</summary>
    public void Add(TableValue[] row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            _cells[column] = CellOf(row[column], _columns[column]);
        }

        Done(_workbook.AddRowAsync(_cells, _isRuled ? new RowOptions { Height = RowHeights.Of(row, _widths) } : null));
    }

    /// <summary>Ends the workbook.</summary>
    public void Finish() => Done(_workbook.FinishAsync());

    public void Dispose()
    {
        _workbook.Dispose();
        _stream.Dispose();
    }

    // What is printed is in the letters of documents, somewhat smaller.
    private static Font FontOf(bool isPrinted, Language language) => (isPrinted, language) switch
    {
        (false, _) => new Font(),
        (true, Language.Chinese) => new Font { Name = "SimSun", Size = PrintedSize },
        _ => new Font { Size = PrintedSize },
    };

    private StyledCell CellOf(TableValue value, TableColumn column)
    {
        if (value.Number is { } number)
        {
            return new StyledCell(number, _numberStyle);
        }

        if (string.IsNullOrEmpty(value.Text))
        {
            return _isRuled ? new StyledCell((string?)null, _textStyle) : default;
        }

        return column.Type == ColumnType.Truth
            ? new StyledCell(value: true, _numberStyle)
            : new StyledCell(CellText.Of(column.Words.Count > 0 ? WordNames.Of(value.Text).In(_language) : value.Text), _textStyle);
    }

    // The stream does all at once, so that nothing is waited for.
    private static void Done(ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    private static T Done<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
