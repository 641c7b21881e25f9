@echo off
rem Starts bantin on Windows, from this repository or from an unpacked bantin-<version>.zip: finds Java, builds
rem the program when it is missing or its sources have changed, and keeps a class archive for a fast start.
rem   BANTIN_JAVA_OPTS   more options for Java, for example -Xmx2g
rem   BANTIN_CACHE       off: neither use nor make a class archive
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%C in ('chcp') do set "OLD_CODEPAGE=%%C"
chcp 65001 >nul 2>&1

set "HERE=%~dp0"
if exist "%HERE%..\lib\bantin.jar" (
    for %%D in ("%HERE%..") do set "ROOT=%%~fD"
    set "SOURCES=no"
) else (
    set "ROOT=%HERE:~0,-1%"
    set "SOURCES=yes"
)
if "%SOURCES%"=="no" (set "LIB=%ROOT%\lib") else (set "LIB=%ROOT%\target\lib")
set "JAR=%LIB%\bantin.jar"

call :find_java
if not defined JAVA (
    echo bantin: cần Java 17 trở lên, nhưng máy này chưa có. Java 17 or newer is needed. 1>&2
    echo bantin: tải ở / get it from https://adoptium.net 1>&2
    set "CODE=1"
    goto :end
)
if "%SOURCES%"=="yes" call :build
if not exist "%JAR%" (
    set "CODE=1"
    goto :end
)

rem One archive for each version of Java and each size of the program; Java itself refuses one that does not fit.
if "%SOURCES%"=="yes" (set "CACHE=%ROOT%\target\cache") else (set "CACHE=%LOCALAPPDATA%\bantin")
for %%F in ("%JAR%") do set "ARCHIVE=%CACHE%\java%JAVA_VERSION%-%%~zF.jsa"
set "USE=-Xshare:auto"
set "MAKE=-XX:ArchiveClassesAtExit"
if %JAVA_VERSION% geq 25 set "MAKE=-XX:AOTCacheOutput"
if exist "%ARCHIVE%" if %JAVA_VERSION% geq 25 (set "USE=-XX:AOTCache=%ARCHIVE%") else (set "USE=-XX:SharedArchiveFile=%ARCHIVE%")
if /i "%BANTIN_CACHE%"=="off" set "USE=-Xshare:auto"
rem The quick compiler for commands that end, the thorough one for a preview, which runs for hours.
set "COMPILER=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=50 -XX:Tier3MinInvocationThreshold=25 -XX:Tier3CompileThreshold=500 -XX:Tier3BackEdgeThreshold=10000"
set "THOROUGH=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if /i "%~1"=="serve" set "COMPILER=%THOROUGH%"
if /i "%~1"=="preview" set "COMPILER=%THOROUGH%"
set "OPTIONS=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Xmn48m %COMPILER% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %BANTIN_JAVA_OPTS%"

"%JAVA%" %OPTIONS% "%USE%" -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"

if /i "%BANTIN_CACHE%"=="off" goto :end
if exist "%ARCHIVE%" goto :end
rem A folder is made by one process only: it is the lock, and it stays when making failed, so that it is tried once.
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>&1
mkdir "%ARCHIVE%.lock" >nul 2>&1 || goto :end
start "" /b /low "%COMSPEC%" /d /v:off /c ""%JAVA%" %OPTIONS% "%MAKE%=%ARCHIVE%.lock\new" -cp "%JAR%" bantin.cli.WarmUp "%ARCHIVE%.lock\site" && move /y "%ARCHIVE%.lock\new" "%ARCHIVE%" && rmdir /s /q "%ARCHIVE%.lock"" <nul >nul 2>&1

:end
if defined OLD_CODEPAGE chcp %OLD_CODEPAGE% >nul 2>&1
exit /b %CODE%

:find_java
set "JAVA="
if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if defined JAVA goto :eof
for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA call :try_java "%%J"
if defined JAVA goto :eof
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    if exist "%%~P" for /d %%D in ("%%~P\*") do if not defined JAVA call :try_java "%%D\bin\java.exe"
)
goto :eof

rem Takes the Java at %1 when it is 17 or newer. Old ones call themselves 1.8.
:try_java
if not exist "%~1" goto :eof
set "JAVA_VERSION="
for /f "tokens=3" %%V in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if not defined JAVA_VERSION set "JAVA_VERSION=%%M"
if not defined JAVA_VERSION goto :eof
if %JAVA_VERSION% lss 17 goto :eof
set "JAVA=%~1"
goto :eof

rem Compares a list of the sources, with sizes and times, with the list of the last build.
:build
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
set "NOW=%ROOT%\target\sources-%RANDOM%%RANDOM%.txt"
(
    for %%F in ("%ROOT%\pom.xml") do @echo %%~zF %%~tF
    where /r "%ROOT%\src\main" /t *
    where /r "%ROOT%\themes" /t *
) >"%NOW%" 2>nul
if not exist "%JAR%" goto :build_now
fc /b "%NOW%" "%LIB%\sources.txt" >nul 2>&1 && goto :built
:build_now
where mvn >nul 2>&1
if errorlevel 1 (
    echo bantin: cần Maven để dựng chương trình từ mã nguồn, hoặc dùng gói bantin zip. Maven is needed to build from sources; the bantin zip needs none. 1>&2
    echo bantin: tải ở / get it from https://maven.apache.org 1>&2
    del "%JAR%" >nul 2>&1
    goto :built
)
echo bantin: đang dựng chương trình từ mã nguồn, mất khoảng một phút / building the program, this takes about a minute 1>&2
for %%D in ("%JAVA%\..\..") do set "JAVA_HOME=%%~fD"
set "OWN=target\.build-%RANDOM%%RANDOM%"
pushd "%ROOT%"
call mvn -q -B -ntp -Dstyle.color=never package "-Dbantin.target=%OWN%" -Dmaven.test.skip=true -DskipTests -Dspotless.check.skip=true -Dassembly.skipAssembly=true -Dlicense.skipAddThirdParty=true >"%NOW%.log" 2>&1 <nul
if exist "%OWN%\lib\bantin.jar" (
    copy /y "%NOW%" "%OWN%\lib\sources.txt" >nul
    if exist "%LIB%" rmdir /s /q "%LIB%"
    move "%OWN%\lib" "%LIB%" >nul
) else (
    type "%NOW%.log" 1>&2
    echo bantin: không dựng được chương trình; lý do ở các dòng trên. The program could not be built; the lines above say why. 1>&2
    del "%JAR%" >nul 2>&1
)
rmdir /s /q "%OWN%" >nul 2>&1
popd
:built
del "%NOW%" "%NOW%.log" >nul 2>&1
goto :eof
