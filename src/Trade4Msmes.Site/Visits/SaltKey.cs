using System.Security.Cryptography;

namespace Trade4Msmes.Site.Visits;

/// <summary>Encrypts what the database keeps of the salts (AES-256-GCM), with a key that lies in a file and in no back-up.</summary>
internal sealed class SaltKey(string file)
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(file));

    internal byte[] Seal(byte[] plain)
    {
        using var aes = new AesGcm(_key.Value, AesGcm.TagByteSizes.MaxSize);
        var sealedBytes = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + plain.Length];
        var (nonce, tag, cipher) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span);
        return sealedBytes;
    }

    /// <exception cref="InvalidOperationException">The bytes were sealed with another key.</exception>
    internal byte[] Open(byte[] sealedBytes)
    {
        using var aes = new AesGcm(_key.Value, AesGcm.TagByteSizes.MaxSize);
        var (nonce, tag, cipher) = Parts(sealedBytes);
        var plain = new byte[cipher.Length];
        try
        {
            aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain);
            return plain;
        }
        catch (AuthenticationTagMismatchException mismatch)
        {
            throw new InvalidOperationException(
                $"The salts in the database were encrypted with another key than {file}. Give all nodes the same file (Visits:SaltKeyFile).", mismatch);
        }
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Parts(byte[] bytes)
    {
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        return (bytes.AsMemory(0, nonce), bytes.AsMemory(nonce, tag), bytes.AsMemory(nonce + tag));
    }

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        var key = File.ReadAllBytes(file);
        return key.Length == KeyBytes ? key : throw new InvalidOperationException($"{file} is no key: it has {key.Length} bytes, not {KeyBytes}. Delete it; a new one is made.");
    }

    // Nodes may start at once: the first file stays, whole.
    private static void Make(string file)
    {
        var mine = $"{file}.{Guid.NewGuid():n}";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(mine, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(mine, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(mine);
        }
    }
}
