using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>A form that was taken for one of the roster although its names are not quite the same: a person should look.</summary>
/// <param name="Form">The first form that it is said of.</param>
/// <param name="Unit">The unit of the roster.</param>
/// <param name="Project">The project of the roster; null where it is about the unit's name.</param>
/// <param name="Why">What agrees and what does not.</param>
internal sealed record RosterDoubt(ReviewedForm Form, RosterUnit Unit, RosterProject? Project, Bilingual Why);
