using System.Globalization;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A weight (权重, 分值) as a number: <c>10</c>, <c>10分</c>, <c>10%</c>.</summary>
internal static class WeightText
{
    /// <summary>Reads the number; null where the text is none.</summary>
    public static decimal? Read(string text)
    {
        var number = TextFolding.FoldWithoutSpace(text).TrimEnd('分', '%');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : null;
    }
}
