using System.Globalization;
using System.Text;

namespace PerfForm.Tests.Grids.Pdf;

/// <summary>Makes PDFs by hand: lines and text at their places, in a font that every reader knows. Positions are points from the upper left corner.</summary>
internal sealed class PdfFile
{
    /// <summary>The size of a page, which is a square.</summary>
    public const int Size = 600;

    /// <summary>The size of text: each character is as wide.</summary>
    public const int Font = 10;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>A page with a picture and no text.</summary>
    public static byte[] Scan => new PdfFile().Page().Picture().Bytes;

    /// <summary>The file.</summary>
    public byte[] Bytes => Write(_pages.ConvertAll(page => Encoding.ASCII.GetBytes(page.ToString())), filter: string.Empty);

    /// <summary>A file of one page whose content is packed already.</summary>
    public static byte[] OfPacked(byte[] content) => Write([content], "/Filter /FlateDecode ");

    /// <summary>Begins a page.</summary>
    public PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes text whose first character begins here, on this base line.</summary>
    public PdfFile Text(double x, double y, string text)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {Font} Tf 1 0 0 1 {x} {Size - y} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Writes text that is cut to a box: its upper left corner, its width and height.</summary>
    public PdfFile Cut(double x, double y, string text, (double Left, double Top, double Width, double Height) box)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"q {box.Left} {Size - box.Top - box.Height} {box.Width} {box.Height} re W* n\n");
        Text(x, y, text);
        _pages[^1].Append("Q\n");
        return this;
    }

    /// <summary>Draws a line.</summary>
    public PdfFile Line(double x, double y, double toX, double toY)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x} {Size - y} m {toX} {Size - toY} l S\n");
        return this;
    }

    /// <summary>Draws a rectangle: <c>S</c> its edges, <c>f</c> its inside.</summary>
    public PdfFile Box(double x, double y, double width, double height, string how)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x} {Size - y - height} {width} {height} re {how}\n");
        return this;
    }

    /// <summary>Draws the lines of a whole table.</summary>
    public PdfFile Lattice(double[] xs, double[] ys)
    {
        foreach (var x in xs)
        {
            Line(x, ys[0], x, ys[^1]);
        }

        foreach (var y in ys)
        {
            Line(xs[0], y, xs[^1], y);
        }

        return this;
    }

    /// <summary>Shows a picture of one dot over the whole page.</summary>
    public PdfFile Picture()
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"q {Size} 0 0 {Size} 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q\n");
        return this;
    }

    private static byte[] Write(List<byte[]> pages, string filter)
    {
        var file = new MemoryStream();
        var places = new List<long>();
        Add("%PDF-1.4\n");
        var kids = string.Join(' ', pages.Select((_, at) => $"{5 + 2 * at} 0 R"));
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>");
        Object("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
        Object("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 "
            + "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>");
        foreach (var page in pages)
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Size} {Size}] /Resources << /Font << /F1 3 0 R >> >> /Contents {places.Count + 2} 0 R >>");
            places.Add(file.Position);
            Add($"{places.Count} 0 obj\n<< {filter}/Length {page.Length} >>\nstream\n");
            file.Write(page);
            Add("\nendstream\nendobj\n");
        }

        var start = file.Position;
        Add($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}");
        Add($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Add(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string text)
        {
            places.Add(file.Position);
            Add($"{places.Count} 0 obj\n{text}\nendobj\n");
        }
    }
}
