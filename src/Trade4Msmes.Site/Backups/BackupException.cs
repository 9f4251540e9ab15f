namespace Trade4Msmes.Site.Backups;

/// <summary>A back-up can't be made or put back; the message says why and what to do. What was there before is still there.</summary>
public sealed class BackupException(string message, Exception? inner = null) : Exception(message, inner);
