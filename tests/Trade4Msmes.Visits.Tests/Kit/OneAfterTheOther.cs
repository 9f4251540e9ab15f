// The rules remember user agents and are made for one writer; loading them for each test class would take longer than the tests.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
