<?php

declare(strict_types=1);

namespace Errspec\Tests;

use Errspec\ServiceErrors\Modelarts;
use Errspec\ServiceErrors\Modelarts\ErrorId;
use Errspec\ServiceErrors\Modelarts\ModelartsException;
use GuzzleHttp\Psr7\NoSeekStream;
use GuzzleHttp\Psr7\Response as Psr7Response;
use GuzzleHttp\Psr7\Utils;
use PHPUnit\Framework\TestCase;
use Symfony\Component\HttpFoundation\Response as SymfonyResponse;

/** Responses of the libraries that people use are taken as they are. */
final class ClientsTest extends TestCase
{
    private const LIMITED = 'data:{"error":{"code":"ModelArts.81101","message":'
        . '"Too many requests, the rate limit is 5 times per second.","param":null,"type":"TooManyRequests"},'
        . '"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is 5 times per second."}';

    public static function setUpBeforeClass(): void
    {
        require_once '/usr/share/php/GuzzleHttp/Psr7/autoload.php';
        require_once '/usr/share/php/Symfony/Component/HttpFoundation/autoload.php';
    }

    public function testAResponseOfPsr7IsThrownAndItsBodyCanBeReadAgain(): void
    {
        $response = new Psr7Response(400, [], self::LIMITED);
        $this->assertLimited($response);
        $this->assertSame(self::LIMITED, $response->getBody()->getContents());
    }

    public function testABodyThatCanBeReadOnlyOnceIsRead(): void
    {
        $this->assertLimited(new Psr7Response(400, [], new NoSeekStream(Utils::streamFor(self::LIMITED))));
    }

    public function testAResponseOfSymfonyIsThrown(): void
    {
        $this->assertLimited(new SymfonyResponse(self::LIMITED, 400));
    }

    public function testTheClientOfSymfonyIsAskedNotToThrowItself(): void
    {
        $this->assertLimited(new class (self::LIMITED) {
            public function __construct(private string $body)
            {
            }

            public function getStatusCode(): int
            {
                return 400;
            }

            public function getContent(bool $throw = true): string
            {
                return $throw ? throw new \RuntimeException('HTTP 400') : $this->body;
            }
        });
    }

    public function testAResponseOfLaravelIsThrown(): void
    {
        $this->assertLimited(new class (self::LIMITED) {
            public function __construct(private string $body)
            {
            }

            public function status(): int
            {
                return 400;
            }

            public function body(): string
            {
                return $this->body;
            }
        });
    }

    public function testAStreamIsABodyToo(): void
    {
        $this->assertSame(ErrorId::RateLimitPerSecond, Modelarts::identify(400, Utils::streamFor(self::LIMITED))->id);
    }

    public function testASuccessReturns(): void
    {
        Modelarts::throwIfError(new Psr7Response(200, [], '{"choices":[{"text":"ModelArts.81101 means"}]}'));
        Modelarts::throwIfError(new Psr7Response(200, [], '{"error":{"code":0,"message":"ModelArts.81101"}}'));
        $this->addToAssertionCount(2);
    }

    public function testWhatIsNoResponseIsRefused(): void
    {
        $this->expectException(\InvalidArgumentException::class);
        $this->expectExceptionMessage('stdClass is no HTTP response: use identify($status, $body)');
        Modelarts::throwIfError(new \stdClass());
    }

    private function assertLimited(object $response): void
    {
        try {
            Modelarts::throwIfError($response);
            $this->fail('nothing was thrown');
        } catch (ModelartsException $error) {
            $this->assertSame(ErrorId::RateLimitPerSecond, $error->id());
            $this->assertSame([5, 400], [$error->params()->limit, $error->getCode()]);
            $this->assertSame([__FILE__, __LINE__ - 5], [$error->getFile(), $error->getLine()]);
        }
    }
}
