namespace PerfForm.Core.Rules.Matching;

/// <summary>Sums of exact decimals, without what the library's own sum costs at start-up.</summary>
internal static class Sums
{
    /// <summary>The sum of a number of each item.</summary>
    public static decimal AddUp<T>(this IEnumerable<T> items, Func<T, decimal> number)
        where T : class
    {
        var sum = 0m;
        foreach (var item in items)
        {
            sum += number(item);
        }

        return sum;
    }
}
