#include "models/sync/secrets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <memory>

#include <qt6keychain/keychain.h>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

Result<Secret> secretFromEnvironment(const QString &name, const QString &keyStoreAnswer)
{
    const QByteArray variable = secretVariable(name);
    if (const auto secret = secretFromText(qEnvironmentVariable(variable.constData()))) {
        return *secret;
    }
    return tl::unexpected(Error{Error::Kind::Network, tr("The secret '%1' is not known.").arg(name),
        tr("Save it in the system's key store, or set %1.").arg(QString::fromLatin1(variable)),
        keyStoreAnswer});
}

} // namespace

std::optional<Secret> secretFromText(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes.isEmpty() || bytes.contains('\n') || bytes.contains('\r')) {
        return std::nullopt;
    }
    const QByteArray scheme = bytes.left(bytes.indexOf(' ')).toLower();
    if (bytes.contains(' ') && scheme == "bearer") {
        return Secret{"Bearer " + bytes.sliced(7).trimmed()};
    }
    const bool isBasic = bytes.contains(' ') && scheme == "basic";
    const QByteArray pair = isBasic ? bytes.sliced(6).trimmed() : bytes;
    if (pair.contains(':')) {
        return Secret{"Basic " + pair.toBase64()};
    }
    return Secret{(isBasic ? "Basic " : "Bearer ") + pair};
}

QByteArray secretVariable(const QString &name)
{
    QByteArray variable = "STADTBLICK_SECRET_";
    for (const QChar c : name) {
        const char latin = c.toUpper().toLatin1();
        const bool isPlain = (latin >= 'A' && latin <= 'Z') || (latin >= '0' && latin <= '9');
        variable += isPlain ? latin : '_';
    }
    return variable;
}

QFuture<Result<Secret>> readSecret(const QString &name)
{
    const auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    const auto answer = [promise, name](const QString &fromKeyStore, const QString &detail) {
        if (promise->future().resultCount() > 0) {
            return;
        }
        const auto secret = secretFromText(fromKeyStore);
        promise->addResult(secret ? Result<Secret>(*secret) : secretFromEnvironment(name, detail));
        promise->finish();
    };
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("stadtblick"), QCoreApplication::instance());
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *finished) {
        const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(finished);
        answer(
            reading->error() == QKeychain::NoError ? reading->textData() : QString(), reading->errorString());
    });
    // A key store that waits for a person who is not there (headless) must not hold the sync up.
    QTimer::singleShot(10'000, job, [answer] { answer({}, QStringLiteral("key store did not answer")); });
    job->start();
    return promise->future();
}

} // namespace stadtblick
