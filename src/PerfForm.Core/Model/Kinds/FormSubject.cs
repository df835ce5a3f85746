namespace PerfForm.Core.Model.Kinds;

/// <summary>What a form declares for.</summary>
public enum FormSubject
{
    /// <summary>A whole department (整体支出); its form has main tasks.</summary>
    Department,

    /// <summary>One project (项目支出).</summary>
    Project,

    /// <summary>Nothing: it is a relative of the declaration, such as a report on what was reached, and is compared with no declaration.</summary>
    Nothing,
}
