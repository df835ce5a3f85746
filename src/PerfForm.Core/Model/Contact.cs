namespace PerfForm.Core.Model;

/// <summary>Who answers for the form.</summary>
public sealed record Contact
{
    /// <summary>填报人, 负责人.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>联系电话.</summary>
    public Sourced<string>? Phone { get; init; }
}
