<?php

declare(strict_types=1);

namespace Errspec\Tests;

use Errspec\ServiceErrors\Aliyun;
use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\Internal\Pattern;
use Errspec\ServiceErrors\Locale;
use Errspec\ServiceErrors\Matched;
use Errspec\ServiceErrors\Mindie;
use Errspec\ServiceErrors\Modelarts;
use Errspec\ServiceErrors\Modelarts\Category;
use Errspec\ServiceErrors\Modelarts\ErrorId;
use Errspec\ServiceErrors\Modelarts\ModelartsException;
use Errspec\ServiceErrors\Retry;
use PHPUnit\Framework\TestCase;

/** What a client of the shipped services relies on when it identifies what they answer. */
final class IdentifyTest extends TestCase
{
    public function testAnErrorIsThrownWithItsParams(): void
    {
        try {
            Modelarts::identify(400, self::limited('5'))->throwIfError();
            $this->fail('nothing was thrown');
        } catch (ModelartsException $error) {
            $this->assertSame(ErrorId::RateLimitPerSecond, $error->id());
            $this->assertSame(Category::TooManyRequests, $error->category());
            $this->assertSame([5, Retry::Backoff, 400], [$error->params()->limit, $error->retry(), $error->status()]);
            $this->assertSame('请求过多，速率限制为每秒 5 次。', $error->message(Locale::Zh));
            $this->assertSame(Matched::Exact, $error->identified()->match);
            $this->assertSame(self::limited('5'), $error->identified()->body);
        }
    }

    /** @dataProvider unknown */
    public function testWhatIsNotKnownIsThrownWithAllThatIs(?int $status, mixed $body, ?Category $category): void
    {
        $error = Modelarts::identify($status, $body)->error();
        $this->assertInstanceOf(ModelartsException::class, $error);
        $this->assertSame([null, $category, $status], [$error->id(), $error->category(), $error->status()]);
        $this->assertSame([null, null, null], [$error->retry(), $error->deprecated(), $error->description(Locale::En)]);
        $this->assertSame(['new', 'new'], [$error->getMessage(), $error->message(Locale::Zh)]);
        $this->assertSame($body, $error->identified()->body);
    }

    /** @return list<array{int, mixed, ?Category}> */
    public static function unknown(): array
    {
        return [
            [400, ['error_code' => 'ModelArts.81101', 'error_msg' => 'new'], Category::TooManyRequests],
            [429, 'new', Category::TooManyRequests],
            [500, '{"error":{"code":"x","message":"new","type":"TooManyRequests"}}', Category::TooManyRequests],
            [418, 'new', null],
        ];
    }

    public function testAnEmptyBodyStillHasAText(): void
    {
        foreach (['', null] as $body) {
            $this->assertSame('', Modelarts::identify(503, $body)->message);
            $this->assertSame('HTTP 503', Modelarts::identify(503, $body)->error()->getMessage());
        }
    }

    public function testASuccessIsNoError(): void
    {
        foreach (
            [
                Modelarts::identify(200, '{"id":"1","choices":[{"text":"ModelArts.81101 means"}]}'),
                Modelarts::identify(200, '{"error":{"code":0,"message":"ModelArts.81101"}}'),
                Modelarts::identify(200, 'ModelArts.81101 is a code'),
                Mindie::identify(200, '{"message":"hello"}'),
                Aliyun::identify(200, '{"status":10,"data":{"status":20}}'),
                Mindie::identify(200, ''),
            ] as $answer
        ) {
            $this->assertNull($answer->error());
            $answer->throwIfError();
        }
    }

    public function testAnErrorBehindASuccessIsOne(): void
    {
        foreach (
            [
                Mindie::identify(200, 'Engine callback timeout: server tokenTimeout'),
                Aliyun::identify(200, '{"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null}'),
                Modelarts::identify(200, '{"error":{"code":"ModelArts.81101","message":"?"}}'),
            ] as $answer
        ) {
            $this->assertTrue($answer->isError);
        }
    }

    public function testAnIntegerOfMoreThan64BitsIsNotLost(): void
    {
        $texts = ['9223372036854775807' => true, '9223372036854775808' => false, str_repeat('9', 5000) => false];
        foreach ($texts as $text => $fits) {
            $error = Modelarts::identify(429, self::limited((string) $text))->error();
            $this->assertSame(ErrorId::RateLimitPerSecond, $error->id());
            $this->assertSame($fits ? (int) $text : null, $error->params()->limit);
            $this->assertSame((string) $text, (string) $error->values()['limit']);
            $this->assertSame("请求过多，速率限制为每秒 {$text} 次。", $error->message(Locale::Zh));
        }
        $this->assertSame(7, Modelarts::identify(429, self::limited('007'))->params->limit);
    }

    public function testAnAnswerHidesWhatWasSent(): void
    {
        $this->assertStringNotContainsString('Too many', print_r(Modelarts::identify(429, self::limited('5')), true));
    }

    public function testASensitiveParamThatWasReceivedIsNotShown(): void
    {
        $sent = new ModelartsException(ErrorId::ClientIpNotAllowed, new Modelarts\Params(client_ip: '192.0.2.1'));
        $body = json_encode(['error_code' => $sent->errorCode(), 'error_msg' => $sent->getMessage()]);
        $answer = Modelarts::identify(403, $body);
        $this->assertSame('192.0.2.1', $answer->params->client_ip);
        $shown = print_r($answer, true) . print_r($answer->error(), true) . $answer->error();
        $this->assertStringNotContainsString('192.0.2.1', $shown);
    }

    public function testWhatIsNoBodyIsAnAnswer(): void
    {
        $deep = [];
        for ($depth = 0; $depth < 10000; $depth++) {
            $deep = [$deep];
        }
        $cycle = new \stdClass();
        $cycle->self = $cycle;
        $evil = new class implements \JsonSerializable, \Stringable {
            public function jsonSerialize(): mixed
            {
                throw new \RuntimeException();
            }

            public function __toString(): string
            {
                throw new \RuntimeException();
            }
        };
        $bodies = [null, 1, 1.5, \NAN, \INF, true, [], \STDIN, "\xff", "\0", ["\xff" => "\xff"]];
        foreach ([...$bodies, $deep, $cycle, $evil, [$evil]] as $body) {
            $this->assertSame(Matched::Category, Modelarts::identify(429, $body)->match);
        }
        foreach ([-1, 65536, \PHP_INT_MAX] as $status) {
            $this->assertNull(Modelarts::identify($status, '')->status);
        }
    }

    public function testParsedJsonMayBeOfArraysOrObjects(): void
    {
        foreach ([true, false] as $isArray) {
            $body = json_decode(self::limited('5'), $isArray);
            $this->assertSame(5, Modelarts::identify(429, $body)->params->limit);
        }
    }

    public function testHalfASurrogatePairIsAReplacementCharacter(): void
    {
        foreach (
            [
                '\ud800x' => "\u{fffd}x",
                '\udc00\ud83d\ude00' => "\u{fffd}\u{1f600}",
                '\\\\ud800\ud800' => "\\ud800\u{fffd}",
                '\uD800\ud800\uDC00' => "\u{fffd}\u{10000}",
            ] as $text => $read
        ) {
            $this->assertSame($read, Mindie::identify(null, "{\"message\":\"{$text}\"}")->message);
        }
    }

    public function testBytesThatAreNoUtf8AreReadAsBrowsersDo(): void
    {
        $long = str_repeat('中', 1365);
        foreach (
            [
                "a\xf0\x90\x8dz" => "a\u{fffd}z",
                "\xed\xa0\x80" => str_repeat("\u{fffd}", 3),
                "\xc0\xaf" => str_repeat("\u{fffd}", 2),
                "\xf5\x80" => str_repeat("\u{fffd}", 2),
                "{$long}中\xe4\xb8" => "{$long}中\u{fffd}",
            ] as $body => $read
        ) {
            $this->assertSame($read, Mindie::identify(null, $body)->message);
        }
    }

    public function testNamesThatPhpHasNoPropertiesForAreFields(): void
    {
        foreach (['""', '"0"', '"\u0000x"', '"\u0000\"\\\\"', '"-1"'] as $name) {
            $body = "{{$name}:{ {$name} : \"\\u0000\"},\"message\":\"\\u0000: hello\"}";
            $this->assertSame("\0: hello", Mindie::identify(null, $body)->message, $body);
        }
    }

    public function testWhatNestsTooDeepOrHoldsTooMuchIsNoJson(): void
    {
        foreach (
            [
                [str_repeat('[', 126) . '0' . str_repeat(']', 126), true],
                [str_repeat('[', 127) . '0' . str_repeat(']', 127), false],
                ['"' . str_repeat('[', 1000) . '"', true],
                ['1' . str_repeat('0', 308), true],
                ['1' . str_repeat('0', 309), false],
                ['1' . str_repeat('0', 250) . 'e99', false],
                ['[1e400]', false],
                ['"1e400"', true],
                ['0.1e-400', true],
                ['TRUE', false],
                ['01', false],
            ] as [$value, $isJson]
        ) {
            $answer = Mindie::identify(null, "{\"message\":\"hello\",\"x\":{$value}}");
            $this->assertSame($isJson, $answer->message === 'hello', substr($value, 0, 20));
        }
    }

    public function testTheLastOfSeveralFieldsCounts(): void
    {
        $this->assertSame('b', Mindie::identify(null, '{"message":"a","message":"b"}')->message);
    }

    public function testEveryKindOfWhiteSpaceIsTrimmedAndNoOther(): void
    {
        $spaces = "\t\n\v\f\r \u{85}\u{a0}\u{1680}\u{2000}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}";
        $this->assertSame('x', Mindie::identify(null, "\u{feff}{$spaces}x{$spaces}")->message);
        $this->assertSame("\u{200b}x\u{180e}", Mindie::identify(null, " \u{200b}x\u{180e} ")->message);
    }

    public function testAHundredThousandBracketsAndMegabytesOfTextAreAnswered(): void
    {
        // What isn't linear in these would take hours.
        foreach (
            [
                str_repeat('[', 100_000),
                str_repeat('{"error":', 100_000),
                str_repeat('ModelArts ', 200_000),
                str_repeat(' ', 2_000_000),
                str_repeat("\u{3000} ", 500_000) . 'x' . str_repeat(" \u{3000}", 500_000) . 'x',
                str_repeat("\xe4\xb8", 500_000),
                str_repeat('\\', 2_000_000),
                '{"message":"' . str_repeat('\\ud800', 300_000) . '"}',
                '{"\\u0000":"' . str_repeat('\\\\', 300_000) . '"}',
                str_replace('LIMIT', str_repeat('1', 2_000_000), self::limited('LIMIT')),
                self::limited(str_repeat('1 times per second.', 100_000)),
                str_repeat('Invalid parameter, error: , ', 100_000),
                '{"error":"' . str_repeat('req-type must be prefill but got -, got [1, ', 40_000) . '"}',
                str_repeat('"', 2_000_000),
                str_repeat('[', 200) . str_repeat('"', 1_000_000),
            ] as $body
        ) {
            foreach ([Modelarts::class, Mindie::class, Aliyun::class] as $catalog) {
                $this->assertInstanceOf(Identified::class, $catalog::identify(400, $body));
            }
        }
    }

    public function testAMessageThatNearlyMatchesAgainAndAgainIsAnswered(): void
    {
        // Each would take hours if a hole were tried anew from each place at which another ends.
        $hostile = [
            [['', ', got ', ' of ', '!'], ['string', 'integer', 'token'], str_repeat(', got 1 of x', 200_000) . ' !'],
            [['', ' ', ' ', '!'], ['string', 'token', 'token'], str_repeat('x ', 500_000) . '!'],
            [['', ' 1', '1 ', '!'], ['string', 'integer', 'number'], ' 1' . str_repeat('1', 1_000_000) . '!'],
            [['', '-', '-', '!'], ['token', 'token', 'token'], str_repeat('-', 1_000_000) . ' !'],
            [['', 'a', 'a', '!'], ['string', 'string', 'token'], str_repeat('a', 1_000_000) . ' !'],
        ];
        foreach ($hostile as [$literals, $types, $text]) {
            $this->assertNull((new Pattern($literals, $types))->fill($text, $text));
        }
    }

    public function testAHundredMegabytesAreAnswered(): void
    {
        $body = str_repeat('Too many requests, ', 5_500_000);
        $this->assertSame(Matched::Category, Modelarts::identify(429, $body)->match);
    }

    private static function limited(string $limit): string
    {
        $message = "Too many requests, the rate limit is {$limit} times per second.";
        return json_encode(['error_code' => 'ModelArts.81101', 'error_msg' => $message], \JSON_UNESCAPED_UNICODE);
    }
}
