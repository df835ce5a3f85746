using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>Tells a sheet of its drawing in VML, at the place that the order of its elements gives that.</summary>
internal static class DrawingPlace
{
    // CT_Worksheet, ECMA-376 part 1, 18.3.1.99.
    private static readonly string[] Order =
    [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
        "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
        "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
        "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
        "webPublishItems", "tableParts", "extLst",
    ];

    /// <summary>Puts the element in.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="relationship">The relationship to the drawing.</param>
    public static void Put(PartText part, string relationship)
    {
        var order = new ElementOrder(Order, "legacyDrawing");
        using var walk = new PartWalk(part, "worksheet");
        while (walk.Next())
        {
            order.Look(walk);
        }

        order.Put(part, walk.Root, $"""<legacyDrawing xmlns:r="{PartRelationships.AttributeNamespace}" r:id="{relationship}"/>""");
    }
}
