namespace Maatwerkplaats.Web.Tests.Opdrachten;

/// <summary>Tests die lezen wat een opdracht op het scherm zet: nooit naast elkaar, want er is maar één scherm.</summary>
[CollectionDefinition(nameof(Uitvoerstroom), DisableParallelization = true)]
public sealed class Uitvoerstroom;
