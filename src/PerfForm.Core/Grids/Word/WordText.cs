using System.Text;
using System.Xml;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Word;

/// <summary>The text of a paragraph while it is read.</summary>
internal sealed class WordText
{
    private readonly StringBuilder _text = new();

    /// <summary>Whether the run that is being read is hidden text.</summary>
    public bool IsVanished { get; set; }

    /// <summary>Whether the paragraph ends a page or a section.</summary>
    public bool EndsPage { get; set; }

    /// <summary>Whether a page ends before its text.</summary>
    public bool BeginsPage { get; private set; }

    /// <summary>Whether a person sees some of it.</summary>
    public bool IsSeen { get; private set; }

    /// <summary>Adds what an element of a run stands for; false where it is none that stands for text.</summary>
    public bool Add(string name, XmlReader xml)
    {
        if (name == "r")
        {
            // Each run says of itself whether it is hidden.
            IsVanished = false;
            return false;
        }

        var text = TextOf(name, xml);
        if (name == "br" && xml.WordValue("type") == "page")
        {
            var isBefore = string.IsNullOrWhiteSpace(_text.ToString());
            (BeginsPage, EndsPage) = (BeginsPage || isBefore, EndsPage || !isBefore);
        }

        IsSeen |= text?.Length > 0 && !IsVanished;
        _text.Append(text);
        return text is not null;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    private static string? TextOf(string name, XmlReader xml) => name switch
    {
        "t" => xml.TextWithin(),
        "tab" or "ptab" => "\t",
        "br" => xml.WordValue("type") is "page" or "column" ? string.Empty : "\n",
        "cr" => "\n",
        "noBreakHyphen" => "-",
        "softHyphen" or "delText" or "delInstrText" => string.Empty,
        "sym" => WordSymbol.Of(xml.WordValue("font") ?? string.Empty, xml.WordValue("char") ?? string.Empty),
        "checkBox" => IsChecked(xml) ? WordSymbol.Ticked : WordSymbol.Empty,
        _ => null,
    };

    // A box of a form: what was chosen outweighs what it was at first.
    private static bool IsChecked(XmlReader xml)
    {
        var (isChecked, atFirst) = ((bool?)null, false);
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var name = xml.WordName();
            isChecked = name == "checked" ? xml.IsOn() : isChecked;
            atFirst |= name == "default" && xml.IsOn();
        }

        return isChecked ?? atFirst;
    }
}
