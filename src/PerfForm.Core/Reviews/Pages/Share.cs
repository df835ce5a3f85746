namespace PerfForm.Core.Reviews.Pages;

/// <summary>Shares of a whole in per cent.</summary>
internal static class Share
{
    /// <summary>Such as <c>37.5%</c>.</summary>
    public static string Of(decimal part, decimal whole, int digits = 2) => $"{Math.Round(whole == 0 ? 0 : part / whole * 100, digits):0.##}%";
}
