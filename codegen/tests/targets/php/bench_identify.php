<?php

/**
 * Prints how long `identify` takes.
 *
 * Usage: bench_identify.php PROJECT, a folder into which Composer has installed the package made from the shipped spec;
 * `ERRSPEC_GENERATED` names the folder it was made in.
 */

declare(strict_types=1);

require $argv[1] . '/vendor/autoload.php';

Errspec\Tests\Benchmark::run();
