<?php

declare(strict_types=1);

namespace Errspec\Tests;

use Composer\InstalledVersions;
use PHPUnit\Framework\TestCase;

/** What is installed is what its README and its metadata say. */
final class PackageTest extends TestCase
{
    public function testItIsInstalledInTheVersionOfItsMetadata(): void
    {
        $composer = Generated::composer();
        $this->assertSame($composer['version'], InstalledVersions::getPrettyVersion($composer['name']));
    }

    public function testEveryFileHoldsTheClassThatIsLoadedFromIt(): void
    {
        $src = InstalledVersions::getInstallPath(Generated::composer()['name']) . '/src/';
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($src, \FilesystemIterator::SKIP_DOTS));
        $seen = 0;
        foreach ($files as $file) {
            $name = substr($file->getPathname(), strlen($src), -strlen('.php'));
            $class = Generated::root() . str_replace('/', '\\', $name);
            $this->assertTrue(class_exists($class) || interface_exists($class) || trait_exists($class), $class);
            $this->assertSame($class, (new \ReflectionClass($class))->getName());
            $seen++;
        }
        $this->assertGreaterThan(30, $seen);
    }

    public function testTheExamplesOfTheReadmePrintWhatTheySay(): void
    {
        $readme = file_get_contents(Generated::path('php/README.md'));
        preg_match_all('/^```php\n(.*?)^```$\n\n^```text\n(.*?)^```$/ms', $readme, $examples, \PREG_SET_ORDER);
        $this->assertCount(substr_count($readme, '```php'), $examples);
        // A service without operations has one less.
        $this->assertContains(count($examples), [4, 5]);
        foreach ($examples as [, $code, $printed]) {
            $this->assertSame(rtrim($printed, "\n"), rtrim($this->printed($code), "\n"), $code);
        }
    }

    public function testLoadingTheClassOfACatalogLoadsNoTextsAndNoOtherCatalog(): void
    {
        $catalog = Generated::reference()['catalogs'][0];
        $class = var_export(Generated::catalog($catalog['id']), true);
        $files = '$files = array_filter(get_included_files(), static fn ($it) => str_contains($it, "/src/"));';
        $told = "class_exists({$class}); {$files} echo implode(' ', array_map(basename(...), \$files));";
        $file = substr(Generated::catalog($catalog['id']), strlen(Generated::root())) . '.php';
        $this->assertSame($file, $this->printed($told));
    }

    /** What a program prints that is run by itself. */
    private function printed(string $code): string
    {
        $autoload = dirname((new \ReflectionClass(InstalledVersions::class))->getFileName(), 2) . '/autoload.php';
        $program = "<?php\n" . preg_replace('/^(?!use )/m', 'require ' . var_export($autoload, true) . ";\n", $code, 1);
        $process = proc_open([\PHP_BINARY, '-d', 'display_errors=1'], [['pipe', 'r'], ['pipe', 'w']], $pipes);
        fwrite($pipes[0], $program);
        fclose($pipes[0]);
        $printed = stream_get_contents($pipes[1]);
        $this->assertSame(0, proc_close($process), $printed);
        return $printed;
    }
}
