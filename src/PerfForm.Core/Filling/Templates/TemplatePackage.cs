using System.IO.Compression;
using System.Text;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Filling.Templates;

/// <summary>
/// The package of a workbook that is filled in: its sheet parts, and a copy in which some of them are changed. All other parts stay as they are.
/// </summary>
internal sealed class TemplatePackage
{
    private readonly byte[] _content;
    private readonly PartPlaces _places;
    private readonly List<SheetEntry> _sheets;
    private readonly bool _hasNames;

    /// <summary>Takes the package of a workbook.</summary>
    /// <exception cref="IrregularPartException">It is not written as workbooks usually are.</exception>
    public TemplatePackage(byte[] content)
    {
        _content = content;
        using var package = new UnpackedPackage(content);
        _places = PartPlaces.In(package);
        _sheets = [.. package.Read(package.Unpack(_places.Workbook), "workbook", WorkbookPart.Read).Sheets];
        _hasNames = package.Read(package.Unpack(_places.Workbook), "workbook", SheetNamesPart.HasOwn).Length > 0;
    }

    /// <summary>What must be known of a sheet before it is changed.</summary>
    /// <exception cref="IrregularPartException">The package is not written as workbooks usually are.</exception>
    public SheetScan Scan(string sheet)
    {
        using var package = new UnpackedPackage(_content);
        var scans = _sheets.ConvertAll(entry => (entry.Name, Scan: package.Read(package.Unpack(PartOf(entry)), "worksheet", SheetScan.Read)));
        var scan = scans.Find(one => one.Name == sheet).Scan ?? throw new IrregularPartException();

        // Formulas and names elsewhere may know the rows of this sheet.
        return _hasNames || scans.Exists(one => one.Name != sheet && one.Scan.HasFormulas) ? scan.WithFormulasElsewhere() : scan;
    }

    /// <summary>Copies the package with changed sheets.</summary>
    public void Copy(Stream output, IReadOnlyDictionary<string, (SheetScan Scan, SheetChange Change)> changes)
    {
        var byPart = _sheets.Where(sheet => changes.ContainsKey(sheet.Name))
            .ToDictionary(PartOf, sheet => changes[sheet.Name], StringComparer.OrdinalIgnoreCase);
        using var from = new ZipArchive(new MemoryStream(_content, writable: false), ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries)
        {
            var copied = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            copied.LastWriteTime = part.LastWriteTime;
            using var source = part.Open();
            using var target = copied.Open();
            if (byPart.TryGetValue(part.FullName, out var sheet))
            {
                Rewrite(source, target, (xml, writer) => new SheetRewriter(sheet.Change, sheet.Scan, xml, writer).Copy());
            }
            else if (part.FullName == _places.Workbook && changes.Values.Any(one => one.Change.Added.Count > 0))
            {
                Rewrite(source, target, (xml, writer) => SheetNamesPart.Copy(xml, writer, ChangeAt));
            }
            else
            {
                source.CopyTo(target);
            }
        }

        SheetChange? ChangeAt(int sheet) => sheet < _sheets.Count && changes.TryGetValue(_sheets[sheet].Name, out var found) ? found.Change : null;
    }

    private string PartOf(SheetEntry sheet) => _places.Relationships.PartOf(sheet.Relationship, _places.Folder);

    private static void Rewrite(Stream source, Stream target, Action<XmlReader, XmlWriter> copy)
    {
        using var xml = XmlReader.Create(source, XmlSteps.Guarded);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };
        using var writer = XmlWriter.Create(target, settings);
        writer.WriteStartDocument(standalone: true);
        copy(xml, writer);
    }
}
