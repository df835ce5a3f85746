namespace PerfForm.Core.Diagnostics;

/// <summary>The PF0xx part of the catalogue: what reading a file can find.</summary>
public static class Reading
{
    /// <summary>The file has no form that was recognised.</summary>
    public static readonly DiagnosticKind NoDeclarationForm = new("PF001", "no-declaration-form", Severity.Error) { About = About.Reading };

    /// <summary>An indicator's level was worked out, not read.</summary>
    public static readonly DiagnosticKind LevelInferred = new("PF002", "level-inferred", Severity.Warning) { About = About.Reading };

    /// <summary>A level label that the vocabulary does not know.</summary>
    public static readonly DiagnosticKind UnknownLevelLabel = new("PF003", "unknown-level-label", Severity.Warning) { About = About.Reading };

    /// <summary>Non-empty cells were taken by nothing.</summary>
    public static readonly DiagnosticKind CellsNotUnderstood = new("PF004", "cells-not-understood", Severity.Info) { About = About.Reading };

    /// <summary>A money cell that is no amount.</summary>
    public static readonly DiagnosticKind AmountUnreadable = new("PF005", "amount-unreadable", Severity.Error);

    /// <summary>No caption and no cell says 元 or 万元.</summary>
    public static readonly DiagnosticKind MoneyUnitUndeclared = new("PF006", "money-unit-undeclared", Severity.Warning) { About = About.Template };

    /// <summary>No year in title, cells or file name.</summary>
    public static readonly DiagnosticKind YearMissing = new("PF007", "year-missing", Severity.Warning) { About = About.Template };

    /// <summary>An indicator table without a value or name column.</summary>
    public static readonly DiagnosticKind HeaderIncomplete = new("PF008", "header-incomplete", Severity.Error) { About = About.Template };

    /// <summary>Encrypted, damaged, empty, or not what it says.</summary>
    public static readonly DiagnosticKind FileUnreadable = new("PF009", "file-unreadable", Severity.Error) { About = About.Delivery };

    /// <summary>Content is read as what it is, not as what its name says.</summary>
    public static readonly DiagnosticKind ExtensionMisleads = new("PF010", "extension-misleads", Severity.Info) { About = About.Delivery };

    /// <summary>A size, depth, ratio or time limit.</summary>
    public static readonly DiagnosticKind LimitExceeded = new("PF011", "limit-exceeded", Severity.Error) { About = About.Delivery };

    /// <summary>A relative that is not a declaration (自评表, 执行监控, 审核表) was passed over.</summary>
    public static readonly DiagnosticKind NotADeclaration = new("PF012", "not-a-declaration", Severity.Info) { About = About.Delivery };

    /// <summary>A formula in a form has no value: it failed (#REF!), or the file holds no result of it. It is not read as text.</summary>
    public static readonly DiagnosticKind CellHoldsError = new("PF013", "cell-holds-error", Severity.Warning);

    /// <summary>An amount in words, or with words around it, was read; a person should check it.</summary>
    public static readonly DiagnosticKind AmountWithinText = new("PF014", "amount-within-text", Severity.Warning);

    /// <summary>Cells in hidden rows, columns or sheets were read like all others.</summary>
    public static readonly DiagnosticKind HiddenCellsRead = new("PF015", "hidden-cells-read", Severity.Info) { About = About.Delivery };

    /// <summary>A code or number of more than 15 digits is stored as a number, which has lost its last digits.</summary>
    public static readonly DiagnosticKind DigitsLost = new("PF016", "digits-lost", Severity.Warning);

    /// <summary>A print cuts a text at the edge of its cell; the rest of it is not in the file.</summary>
    public static readonly DiagnosticKind TextCutInPrint = new("PF017", "text-cut-in-print", Severity.Warning) { About = About.Reading };

    /// <summary>A form gives the money of the whole period alone: it is not taken for the year's.</summary>
    public static readonly DiagnosticKind YearAmountUnknown = new("PF018", "year-amount-unknown", Severity.Warning);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        NoDeclarationForm, LevelInferred, UnknownLevelLabel, CellsNotUnderstood, AmountUnreadable, MoneyUnitUndeclared, YearMissing,
        HeaderIncomplete, FileUnreadable, ExtensionMisleads, LimitExceeded, NotADeclaration, CellHoldsError, AmountWithinText, HiddenCellsRead,
        DigitsLost, TextCutInPrint, YearAmountUnknown,
    ];
}
