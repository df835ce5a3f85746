using System.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>How keys are written in the other two ways: as columns (<c>term_budget</c>) and as names in users' rules (<c>termBudget</c>).</summary>
internal static class ColumnNames
{
    /// <summary>The column's name of a key.</summary>
    public static string Of(string key)
    {
        var name = new StringBuilder(key.Length + 4);
        foreach (var c in key)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>The name of a column without underscores: <c>budgetTotal</c>.</summary>
    public static string InCamelCase(string column) =>
        string.Concat(column.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
