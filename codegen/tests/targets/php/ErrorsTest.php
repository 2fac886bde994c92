<?php

declare(strict_types=1);

namespace Errspec\Tests;

use Errspec\ServiceErrors\Aliyun;
use Errspec\ServiceErrors\Internal\Value;
use Errspec\ServiceErrors\Locale;
use Errspec\ServiceErrors\Mindie;
use Errspec\ServiceErrors\Modelarts;
use Errspec\ServiceErrors\Modelarts\Category;
use Errspec\ServiceErrors\Modelarts\ErrorId;
use Errspec\ServiceErrors\Modelarts\ModelartsException;
use Errspec\ServiceErrors\Modelarts\Operations\CreateVideo;
use Errspec\ServiceErrors\Modelarts\Operations\DeleteCustomEndpoint;
use Errspec\ServiceErrors\Modelarts\Params;
use Errspec\ServiceErrors\Retry;
use Errspec\ServiceErrors\ServiceError;
use PHPUnit\Framework\TestCase;

/** What a user of the package made from the shipped spec relies on. */
final class ErrorsTest extends TestCase
{
    public function testEverythingTheTableSaysIsOnTheError(): void
    {
        $error = new ModelartsException(ErrorId::RateLimitPerSecond, new Params(limit: 5));
        $this->assertSame(5, $error->params()->limit);
        $this->assertSame(['limit' => 5], $error->values());
        $this->assertSame(ErrorId::RateLimitPerSecond, $error->id());
        $this->assertSame('ModelArts.81101', $error->errorCode());
        $this->assertSame(Category::TooManyRequests, $error->category());
        $this->assertSame([429, 429, Retry::Backoff], [$error->status(), $error->getCode(), $error->retry()]);
        $this->assertSame('Too many requests, the rate limit is 5 times per second.', $error->getMessage());
        $this->assertSame('请求过多，速率限制为每秒 5 次。', $error->message(Locale::Zh));
        $this->assertSame('请求量超过QPS限制。', $error->description(Locale::Zh));
        $this->assertSame('Lower the request rate and try again later.', $error->remedy(Locale::En));
        $this->assertNull($error->deprecated());
        $this->assertNull($error->identified());
        $this->assertNull($error->params()->field);
    }

    public function testWhatTheServiceDoesNotTellIsNull(): void
    {
        $error = new Aliyun\AliyunException(Aliyun\ErrorId::ApiTokenRequired);
        $this->assertSame([null, null, null], [$error->status(), $error->retry(), $error->description(Locale::En)]);
        $this->assertSame(0, $error->getCode());
        $this->assertNull((new Mindie\MindieException(Mindie\ErrorId::ModelEmpty))->errorCode());
    }

    public function testTheMessageIsInTheLanguageOfTheService(): void
    {
        $error = new Aliyun\AliyunException(Aliyun\ErrorId::UserRoleNotFound, new Aliyun\Params(role: 'root'));
        $this->assertSame('角色不存在root', $error->getMessage());
    }

    public function testAConstantIsFilledIn(): void
    {
        $error = new Mindie\MindieException(Mindie\ErrorId::WaitTimeInvalidOrTooLong);
        $this->assertSame('Max wait time is 600, input is invalid or too long.', $error->getMessage());
    }

    public function testAnErrorIsNarrowedToThoseOfAnOperation(): void
    {
        $error = new ModelartsException(ErrorId::RateLimitPerSecond, new Params(limit: 5));
        $this->assertSame(CreateVideo::RateLimitPerSecond, CreateVideo::of($error));
        $this->assertSame(ErrorId::RateLimitPerSecond, CreateVideo::of($error)?->id());
        $this->assertNull(DeleteCustomEndpoint::of($error));
        $other = new Mindie\MindieException(Mindie\ErrorId::ModelNotFound, new Mindie\Params(model: 'm'));
        $this->assertNull(CreateVideo::of($other));
        $this->assertNull(CreateVideo::of(Modelarts::identify(500, '?')));
    }

    public function testAnErrorIsCaughtByItsServiceAndByThePackage(): void
    {
        $cause = new \LogicException();
        try {
            throw new ModelartsException(ErrorId::BackendError, previous: $cause);
        } catch (ServiceError $error) {
            $this->assertInstanceOf(ModelartsException::class, $error);
            $this->assertSame($cause, $error->getPrevious());
            $this->assertSame([__FILE__, __LINE__ - 4], [$error->getFile(), $error->getLine()]);
        }
    }

    /** @dataProvider wrongParams */
    public function testParamsMustBeThoseOfTheError(ErrorId $id, Params $params, string $fault): void
    {
        $this->expectException(\InvalidArgumentException::class);
        $this->expectExceptionMessage($fault);
        new ModelartsException($id, $params);
    }

    /** @return list<array{ErrorId, Params, string}> */
    public static function wrongParams(): array
    {
        return [
            [ErrorId::RateLimitPerSecond, new Params(), 'rate_limit_per_second needs the param limit: integer'],
            [ErrorId::RateLimitPerSecond, new Params(limit: 5, field: 'x'), 'has no param field'],
            [ErrorId::BackendError, new Params(limit: 5), 'The error backend_error has no param limit'],
        ];
    }

    public function testParamsAreCheckedByPhpItself(): void
    {
        $this->expectException(\TypeError::class);
        new Params(limit: '5');
    }

    public function testAnErrorCanNotBeChanged(): void
    {
        $this->expectException(\Error::class);
        $params = new Params(limit: 5);
        $params->limit = 6;
    }

    public function testAMatchThatForgetsAnErrorIsToldWhenItHappens(): void
    {
        $this->expectException(\UnhandledMatchError::class);
        echo match ((new ModelartsException(ErrorId::BackendError))->id()) {
            ErrorId::RateLimitPerSecond => 'limited',
        };
    }

    public function testSensitiveParamsAreInTheMessageAndNowhereElse(): void
    {
        $error = new ModelartsException(ErrorId::ClientIpNotAllowed, new Params(client_ip: '192.0.2.1'));
        $this->assertStringContainsString('192.0.2.1', $error->getMessage());
        ob_start();
        var_dump($error, $error->params());
        $shown = ob_get_clean() . print_r($error, true) . $error . $error->getTraceAsString();
        $this->assertStringContainsString('<hidden>', $shown);
        $this->assertStringNotContainsString('192.0.2.1', $shown);
    }

    public function testNumbersAreWrittenAsEcmascriptDoes(): void
    {
        // The samples of RFC 8785, appendix B, and the edges of each notation.
        foreach (
            [
                '0' => -0.0, '5e-324' => 5e-324, '-5e-324' => -5e-324, '1.7976931348623157e+308' => \PHP_FLOAT_MAX,
                '9007199254740992' => 9007199254740992.0, '295147905179352830000' => 295147905179352830000.0,
                '9.999999999999997e+22' => 9.999999999999997e22, '1e+23' => 1e23, '1e+21' => 1e21,
                '999999999999999700000' => 999999999999999700000.0,
                '100000000000000000000' => 1e20, '9.999999999999997e-7' => 9.999999999999997e-7,
                '0.000001' => 0.000001, '1e-7' => 1e-7, '333333333.33333325' => 333333333.33333325, '100' => 100.0,
                '-0.0000033333333333333333' => -0.0000033333333333333333, '1424953923781206.2' => 1424953923781206.2,
                '0.1' => 0.1, '10.5' => 10.5, '5.684341886080802e-14' => 2 ** -44, '-Infinity' => -\INF, 'NaN' => \NAN,
            ] as $text => $number
        ) {
            $this->assertSame((string) $text, Value::number($number));
        }
    }

    public function testNumbersAreWrittenTheSameHoweverPhpIsSetUp(): void
    {
        $precisions = [ini_set('precision', '3'), ini_set('serialize_precision', '5')];
        try {
            $this->assertSame('0.1234567890123', Value::number(0.1234567890123));
        } finally {
            ini_set('precision', $precisions[0]);
            ini_set('serialize_precision', $precisions[1]);
        }
    }
}
