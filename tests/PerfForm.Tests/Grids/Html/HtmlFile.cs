using System.Net;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Html;

/// <summary>Makes web pages of grids, as systems export them.</summary>
internal static class HtmlFile
{
    public static string Of(IEnumerable<Grid> grids, string charset, bool hasEndTags = true)
    {
        var page = new StringBuilder($"<html><head><meta http-equiv=Content-Type content='text/html; charset={charset}'>");
        page.Append("<style>td { color: red }</style></head><body>\n");
        foreach (var grid in grids)
        {
            page.Append("<table border=1>\n");
            foreach (var row in Slot.RowsOf(grid))
            {
                page.Append(" <tr height=20>\n").AppendJoin('\n', row.Where(slot => !slot.IsContinued).Select(slot => CellOf(slot, hasEndTags)));
                page.Append(hasEndTags ? "</tr>\n" : "\n");
            }

            page.Append("</table><p>&nbsp;</p>\n");
        }

        return page.Append("</body></html>").ToString();
    }

    private static string CellOf(Slot slot, bool hasEndTags) =>
        $"  <td rowspan={slot.Area.Rows} colspan='{slot.Area.Columns}' class=xl65>"
        + WebUtility.HtmlEncode(slot.Text).Replace("\n", "<br>\n  ", StringComparison.Ordinal)
        + (hasEndTags ? "</td>" : string.Empty);
}
