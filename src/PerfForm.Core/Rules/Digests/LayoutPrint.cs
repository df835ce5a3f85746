using System.Security.Cryptography;
using System.Text;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>What tells one template from another: its printed captions and headers, whatever is filled in.</summary>
internal static class LayoutPrint
{
    private const int Length = 8;

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Of(Form form)
    {
        var printed = form.Layout.Labels
            .Where(label => label.Role.Kind is LabelKind.Caption or LabelKind.Header)
            .Select(label => TextFolding.FoldWithoutSpace(label.Text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{form.Kind.Name}|{string.Join('|', printed)}")))[..Length];
    }
}
