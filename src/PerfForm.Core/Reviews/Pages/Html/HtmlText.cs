using System.Buffers;
using System.Text;

namespace PerfForm.Core.Reviews.Pages.Html;

/// <summary>
/// HTML while it is written. Markup is made of known names only, and text is only ever added escaped: what a received file says cannot become
/// an element, an attribute or a script.
/// </summary>
internal sealed class HtmlText
{
    private const string NameLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    private static readonly SearchValues<char> OfNames = SearchValues.Create(NameLetters);
    private static readonly SearchValues<char> Unquoted = SearchValues.Create(NameLetters + "_.#%");
    private readonly StringBuilder _html = new();

    /// <summary>Opens an element. Where HTML needs no end of it (<c>li</c>, <c>td</c>, <c>p</c>), none is written.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="attributes">Its attributes; one with an empty value is a flag.</param>
    public HtmlText Begin(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Append('<').Append(Known(name));
        foreach (var (attribute, value) in attributes)
        {
            _html.Append(' ').Append(Known(attribute));
            if (value.Length > 0)
            {
                Value(PageText.Of(value));
            }
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    /// <param name="name">The element's name.</param>
    public HtmlText End(string name)
    {
        _html.Append("</").Append(Known(name)).Append('>');
        return this;
    }

    /// <summary>Opens an element that ends when what is returned is disposed of, on a line of its own.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="attributes">Its attributes.</param>
    public OpenElement In(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        return new OpenElement(this, name);
    }

    /// <summary>An element that holds a text.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes.</param>
    public HtmlText Add(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes) => Begin(name, attributes).Text(text).End(name);

    /// <summary>A text, escaped, with what people cannot see made visible.</summary>
    public HtmlText Text(string text)
    {
        Escaped(PageText.Of(text));
        return this;
    }

    /// <summary>What is shipped with the program, as it is.</summary>
    public HtmlText Shipped(PageAsset asset)
    {
        _html.Append(asset.Text);
        return this;
    }

    /// <summary>A line break in the markup.</summary>
    public HtmlText Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>The first line of every page.</summary>
    public HtmlText Doctype()
    {
        _html.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>What was written, as bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_html.ToString());

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void Value(string value)
    {
        _html.Append('=');
        if (value.AsSpan().ContainsAnyExcept(Unquoted))
        {
            _html.Append('"');
            Escaped(value);
            _html.Append('"');
        }
        else
        {
            _html.Append(value);
        }
    }

    private void Escaped(string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                default:
                    _html.Append(character);
                    break;
            }
        }
    }

    private static string Known(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(OfNames)
        ? name
        : throw new ArgumentException($"'{name}' is no name of an element or attribute.", nameof(name));
}
