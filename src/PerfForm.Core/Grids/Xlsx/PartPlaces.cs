namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Where the parts of a workbook stand in its package.</summary>
/// <param name="Workbook">The workbook part.</param>
/// <param name="Folder">The folder that it stands in; empty for the package's root.</param>
/// <param name="Relationships">What the workbook part relates to.</param>
/// <param name="SharedStrings">The texts that cells share; there may be no such part.</param>
/// <param name="Styles">The number formats; there may be no such part.</param>
internal sealed record PartPlaces(string Workbook, string Folder, RelationshipsPart Relationships, string SharedStrings, string Styles)
{
    private const string UsualFolder = "xl";
    private const string UsualWorkbook = "xl/workbook.xml";
    private const string OfPackage = "_rels/.rels";

    /// <summary>The usual places; where there is no workbook part, those that the package's relationships name.</summary>
    /// <exception cref="IrregularPartException">They name none.</exception>
    public static PartPlaces In(UnpackedPackage package) => package.Has(UsualWorkbook)
        ? new PartPlaces(UsualWorkbook, UsualFolder, RelationshipsOf(package, UsualFolder, "workbook.xml"), "xl/sharedStrings.xml", "xl/styles.xml")
        : Named(package);

    private static PartPlaces Named(UnpackedPackage package)
    {
        var workbook = PartOfType(Read(package, OfPackage), "officeDocument", string.Empty);
        var slash = workbook.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : workbook[..slash];
        var relationships = RelationshipsOf(package, folder, workbook[(slash + 1)..]);
        return new PartPlaces(
            workbook, folder, relationships, PartOfType(relationships, "sharedStrings", folder), PartOfType(relationships, "styles", folder));
    }

    private static RelationshipsPart RelationshipsOf(UnpackedPackage package, string folder, string file) =>
        Read(package, folder.Length == 0 ? $"_rels/{file}.rels" : $"{folder}/_rels/{file}.rels");

    private static RelationshipsPart Read(UnpackedPackage package, string part) =>
        package.Read(package.Unpack(part), "Relationships", RelationshipsPart.Read, RelationshipsPart.Namespace);

    // Empty, which no part is called, where there is none.
    private static string PartOfType(RelationshipsPart relationships, string type, string folder) =>
        relationships.OfType(type) is { } relationship ? relationships.PartOf(relationship, folder) : string.Empty;
}
