using System.Xml;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>The program that saved a package last, by what it says of itself. ECMA-376 part 1, 22.2.</summary>
internal static class SavingProgram
{
    private const string Space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Name = "Application";

    // It writes colours of its own where Excel leaves those that are not seen.
    private const string Office = "LibreOffice";

    /// <summary>Whether it keeps colours that are not seen.</summary>
    public static bool KeepsHiddenColors(PatchedPackage package)
    {
        try
        {
            return new PartRelationships(package, string.Empty).OfType("extended-properties") is not { } part
                || !NameIn(package.ReadText(part)).StartsWith(Office, StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IrregularPartException or XmlException)
        {
            return true;
        }
    }

    private static string NameIn(PartText part)
    {
        using var walk = new PartWalk(part, "Properties", Space);
        while (walk.Next())
        {
            if (walk is { Depth: 1, IsEnd: false } && walk.Name == Name)
            {
                return part.Text[walk.Tag.End..];
            }
        }

        return string.Empty;
    }
}
