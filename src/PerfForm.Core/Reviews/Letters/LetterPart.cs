using System.Xml.Linq;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>A part of a template: the document, a header or a footer.</summary>
/// <param name="root">Its root.</param>
internal sealed class LetterPart(XElement root)
{
    // Word numbers paragraphs with them; in what is repeated they would stand twice.
    private static readonly string[] Numbers = ["paraId", "textId"];

    /// <summary>Whether it has any field or section: without one every letter would be the same.</summary>
    public bool HasFields => root.DescendantsAndSelf().Any(element => element.Tag() is not null || (element.IsWord("p") && new FieldText(element).Names.Any()));

    /// <summary>What is wrong with its fields and sections; null for nothing.</summary>
    public Bilingual? FindFault() => FaultIn(root, [LetterContent.Shape]);

    /// <summary>The part with everything in it.</summary>
    public XElement Filled(LetterScope scope)
    {
        var filled = new XElement(root);
        Fill(filled, scope);
        Tidy(filled);
        return filled;
    }

    private static Bilingual? FaultIn(XElement element, IReadOnlyList<LetterShape> around)
    {
        if (element.IsWord("p") && FaultOfFields(element, around) is { } ofFields)
        {
            return ofFields;
        }

        return element.Elements()
            .Select(child => child.Tag() is { } tag ? FaultOfControl(child, tag, around) : FaultIn(child, around))
            .FirstOrDefault(fault => fault is not null);
    }

    private static Bilingual? FaultOfFields(XElement element, IReadOnlyList<LetterShape> around)
    {
        var unknown = new FieldText(element).Names.FirstOrDefault(name => !KnowsField(around, name));
        return unknown is null ? null : LetterFault.Unknown(unknown, isSection: false, around);
    }

    private static Bilingual? FaultOfControl(XElement control, string tag, IReadOnlyList<LetterShape> around)
    {
        var section = around.SelectMany(shape => shape.Inner).FirstOrDefault(inner => LetterShape.Is(inner.Name, tag));
        if (section.Shape is null)
        {
            return KnowsField(around, tag) ? null : LetterFault.Unknown(tag, isSection: true, around);
        }

        // The letter would be as many times as long at every level.
        if (around.Contains(section.Shape))
        {
            return LetterFault.WithinItself(section.Name);
        }

        IReadOnlyList<LetterShape> within = [section.Shape, .. around];
        var content = new XElement(control.Name, control.Controlled());
        return FaultOfFields(content, within) ?? FaultIn(content, within);
    }

    private static bool KnowsField(IReadOnlyList<LetterShape> around, string name) =>
        around.SelectMany(shape => shape.FieldNames).Any(field => LetterShape.Is(field, name));

    private static void Fill(XElement element, LetterScope scope)
    {
        if (element.IsWord("p"))
        {
            new FieldText(element).Fill(scope.Field);
        }

        foreach (var child in element.Elements().ToList())
        {
            if (child.Tag() is { } tag)
            {
                child.ReplaceWith(FilledControl(child, tag, scope).ToArray());
            }
            else
            {
                Fill(child, scope);
            }
        }
    }

    // What repeats stands there without its control: nothing of the template's workings is sent out.
    private static IEnumerable<XElement> FilledControl(XElement control, string tag, LetterScope scope)
    {
        if (scope.Section(tag) is { } items)
        {
            return items.SelectMany(item => FilledItem(control, item));
        }

        var content = new XElement(control.Name, control.Controlled());
        new FieldText(content.Descendants().FirstOrDefault(child => child.IsWord("p")) ?? content).Become(scope.Field(tag) ?? string.Empty);
        return content.Elements();
    }

    private static IEnumerable<XElement> FilledItem(XElement control, LetterScope item)
    {
        var content = new XElement(control.Name, control.Controlled());
        new FieldText(content).Fill(item.Field);
        Fill(content, item);
        return content.Elements();
    }

    // A table has a row and a cell ends in a paragraph, or Word does not open the document.
    private static void Tidy(XElement filled)
    {
        filled.DescendantsAndSelf().Attributes().Where(attribute => Numbers.Contains(attribute.Name.LocalName, StringComparer.Ordinal)).Remove();
        foreach (var cell in filled.Descendants().Where(element => element.IsWord("tc") && element.Elements().LastOrDefault()?.IsWord("p") != true).ToList())
        {
            cell.Add(new XElement(cell.Name.Namespace + "p"));
        }

        filled.Descendants().Where(element => element.IsWord("tbl") && !element.Descendants().Any(child => child.IsWord("tr"))).Remove();
    }
}
