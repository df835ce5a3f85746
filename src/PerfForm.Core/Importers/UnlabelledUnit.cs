using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers;

/// <summary>
/// The unit on the line under the title, without a caption: a code with its name (<c>402001某县司法局本级</c>), as budget systems print it.
/// </summary>
internal static partial class UnlabelledUnit
{
    private const int RowsUnderTitle = 3;

    /// <summary>Reads and claims it; null where no such cell stands there.</summary>
    public static Sourced<string>? Read(FormReading reading)
    {
        if (reading.Area.Title is not { } title)
        {
            return null;
        }

        var cell = reading.Area.RowsBetween(title.LastRow + 1, title.LastRow + RowsUnderTitle)
            .SelectMany(row => reading.FreeRow(row.Number))
            .FirstOrDefault(IsCodeWithName);
        return cell is null ? null : new Sourced<string>(OneLine.Of(reading.Claim(cell).Text), cell.Address);
    }

    private static bool IsCodeWithName(Cell cell) => cell.Kind == CellKind.Text && Shape().IsMatch(TextFolding.FoldWithoutSpace(cell.Text));

    // 2025年部门预算 begins with a year, not with a code.
    [GeneratedRegex(@"^(?!\(?(?:19|20)[0-9]{2}年)[\[(]?[0-9]{3,12}[\])]?[-_]?\p{L}[\p{L}()]{3,30}$")]
    private static partial Regex Shape();
}
