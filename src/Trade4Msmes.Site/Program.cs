using Trade4Msmes.Site;
using Trade4Msmes.Site.Commands;

// Without a command the site runs; ./t4m and docs/operators-guide.md list the others.
return await SiteCommands.Create(SiteHost.RunAsync).Parse(args).InvokeAsync();
