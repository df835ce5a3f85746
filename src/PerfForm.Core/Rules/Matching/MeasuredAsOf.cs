using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Reads what is measured from an indicator's levels.</summary>
internal static class MeasuredAsOf
{
    public static MeasuredAs Indicator(Indicator indicator) => indicator switch
    {
        { Level1.Name: not (null or Levels.Output) } => MeasuredAs.Effect,
        { Level2.Name: Levels.Quality } => MeasuredAs.Quality,
        { Level2.Name: Levels.Timeliness } => MeasuredAs.Timeliness,
        _ => MeasuredAs.Output,
    };

    /// <summary>Whether it is how well or how soon: what is bad is bad there, whoever has to do with it.</summary>
    public static bool IsOfHow(this MeasuredAs measured) => measured is MeasuredAs.Quality or MeasuredAs.Timeliness;
}
