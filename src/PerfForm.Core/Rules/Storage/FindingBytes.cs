using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Storage;

/// <summary>
/// Findings as bytes, and back, with their excerpts. Read by the same run only. The exception behind a file that could not be read stays out: such a
/// file has no forms, and is held.
/// </summary>
/// <param name="store">What numbers their kinds.</param>
/// <param name="file">The file that they are about, as displayed.</param>
internal sealed class FindingBytes(RunStore store, string file)
{
    /// <summary>The bytes of findings.</summary>
    public byte[] Of(IReadOnlyList<PlacedFinding> findings)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(findings.Count);
        foreach (var finding in findings)
        {
            writer.Write7BitEncodedInt(finding.Form);
            Write(writer, finding.Indicator);
            Write(writer, finding.Subject);
            Write(writer, finding.Diagnostic);
        }

        return bytes.ToArray();
    }

    /// <summary>The findings of such bytes.</summary>
    public IReadOnlyList<PlacedFinding> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        return ReadList(reader, () =>
        {
            var (form, indicator, subject) = (reader.Read7BitEncodedInt(), ReadText(reader), ReadText(reader));
            return new PlacedFinding(ReadDiagnostic(reader), form, indicator, subject);
        });
    }

    private void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write7BitEncodedInt(store.NumberOf(diagnostic.Kind));
        writer.Write((byte)diagnostic.Severity);
        writer.Write((byte)diagnostic.About);
        Write(writer, diagnostic.Message);
        Write(writer, diagnostic.Sheet);
        Write(writer, diagnostic.Cell);
        writer.Write7BitEncodedInt(diagnostic.Category ?? -1);
        Write(writer, diagnostic.Actual);
        Write(writer, diagnostic.Expected);
        Write(writer, diagnostic.Difference);
        Write(writer, diagnostic.Suggestion);
        Write(writer, diagnostic.Fingerprint);
        WriteList(writer, diagnostic.Related, place =>
        {
            writer.WriteRaw(place.File);
            writer.WriteRaw(place.Sheet);
            Write(writer, place.Cell);
            Write(writer, place.Message);
        });
        WriteList(writer, diagnostic.Excerpt, row =>
        {
            writer.Write7BitEncodedInt(row.Number);
            writer.Write(row.IsFound);
            WriteList(writer, row.Texts, writer.WriteRaw);
        });
        WriteList(writer, diagnostic.Consequences, consequence => Write(writer, consequence));
    }

    private Diagnostic ReadDiagnostic(BinaryReader reader)
    {
        var (kind, severity, about) = (store.KindOf(reader.Read7BitEncodedInt()), (Severity)reader.ReadByte(), (About)reader.ReadByte());
        return new Diagnostic(kind, severity, file, ReadBilingual(reader))
        {
            About = about,
            Sheet = ReadText(reader),
            Cell = ReadCell(reader),
            Category = reader.Read7BitEncodedInt() is >= 0 and var category ? category : null,
            Actual = ReadValue(reader),
            Expected = ReadValue(reader),
            Difference = ReadNumber(reader),
            Suggestion = ReadText(reader),
            Fingerprint = ReadText(reader),
            Related = ReadList(reader, () => new RelatedPlace(reader.ReadRaw(), reader.ReadRaw(), ReadCell(reader), ReadBilingual(reader))),
            Excerpt = ReadList(reader, () =>
            {
                var (number, isFound) = (reader.Read7BitEncodedInt(), reader.ReadBoolean());
                return new ExcerptRow(number, ReadList(reader, reader.ReadRaw), isFound);
            }),
            Consequences = ReadList(reader, () => ReadDiagnostic(reader)),
        };
    }

    private static void Write(BinaryWriter writer, Bilingual message)
    {
        writer.WriteRaw(message.Chinese);
        writer.WriteRaw(message.English);
    }

    private static Bilingual ReadBilingual(BinaryReader reader) => new(reader.ReadRaw(), reader.ReadRaw());

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.WriteRaw(text);
        }
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadRaw() : null;

    private static void Write(BinaryWriter writer, decimal? number)
    {
        writer.Write(number is not null);
        if (number is { } value)
        {
            writer.Write(value);
        }
    }

    private static decimal? ReadNumber(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    private static void Write(BinaryWriter writer, DiagnosticValue? value)
    {
        Write(writer, value?.Text);
        if (value is not null)
        {
            Write(writer, value.Number);
        }
    }

    private static DiagnosticValue? ReadValue(BinaryReader reader) => ReadText(reader) is { } text ? new DiagnosticValue(text, ReadNumber(reader)) : null;

    private static void Write(BinaryWriter writer, CellAddress? cell)
    {
        writer.Write(cell is not null);
        if (cell is { } place)
        {
            writer.Write7BitEncodedInt(place.Row);
            writer.Write7BitEncodedInt(place.Column);
        }
    }

    private static CellAddress? ReadCell(BinaryReader reader) =>
        reader.ReadBoolean() ? new CellAddress(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()) : null;

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var at = 0; at < items.Length; at++)
        {
            items[at] = read();
        }

        return items;
    }
}
