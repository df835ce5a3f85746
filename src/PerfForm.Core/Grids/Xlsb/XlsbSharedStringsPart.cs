namespace PerfForm.Core.Grids.Xlsb;

/// <summary>The texts that cells share: [MS-XLSB] Shared Strings.</summary>
internal static class XlsbSharedStringsPart
{
    /// <summary>The texts by index; runs of fonts and phonetic guides are left out.</summary>
    public static List<string> Read(RecordReader records)
    {
        var texts = new List<string>();
        while (records.Read())
        {
            if (records.Id == RecordId.SharedStringItem)
            {
                var data = records.Data;
                _ = data.Byte();
                texts.Add(data.Text());
            }
        }

        return texts;
    }
}
